package vaesweep.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Guards against training on half a file, or on something that is no image at all. */
final class IdxFileTest {
  private static final List<Integer> SHAPE = List.of(2, 1, 3);
  private static final byte[] FILE = {
    0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 3, 0, 1, 2, 127, (byte) 128, (byte) 255
  };

  @Test
  void plainAndGzippedFilesGiveTheSameValuesAndChecksum() throws Exception {
    IdxFile plain = read(FILE);
    IdxFile gzipped = read(gzip(FILE));

    assertThat(plain.values()).containsExactly(0, 1, 2, 127, 128, 255);
    assertThat(gzipped.values()).isEqualTo(plain.values());
    // sha256sum of the 22 bytes above
    assertThat(plain.sha256())
        .isEqualTo("11a2713d0062a57feac63b293e56c680ff776c63e4c9edab82401b3d742c5dde")
        .isEqualTo(gzipped.sha256());
  }

  @Test
  void aFileThatIsNeitherGzipNorIdxIsRefusedWithWhatItBeginsWith() {
    assertThatThrownBy(() -> read(new byte[] {'<', 'h', 't', 'm', 'l', '>'}))
        .isInstanceOf(InvalidFile.class)
        .hasMessage(
            "images: at offset 0: found 3c 68 74 6d, expected the IDX magic number 00 00 08 03, or"
                + " gzip's 1f 8b");
  }

  @Test
  void aGzippedFileOfAnotherKindIsRefusedWithWhatItHolds() throws Exception {
    byte[] labels = FILE.clone();
    labels[3] = 1;
    assertThatThrownBy(() -> read(gzip(labels)))
        .hasMessage(
            "images: at offset 0 of the decompressed file: found 00 00 08 01, expected the IDX"
                + " magic number 00 00 08 03");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThatThrownBy(() -> read(new byte[0]))
        .hasMessageStartingWith("images: at offset 0: found an empty file, expected the IDX magic");
  }

  @Test
  void anotherNumberOfRowsIsRefusedAtItsOffset() {
    byte[] more = FILE.clone();
    more[4] = (byte) 0xFF;
    assertThatThrownBy(() -> read(more))
        .hasMessage(
            "images: at offset 4: found 4278190082 as dimension 1, expected 2 of 2 x 1 x 3");
  }

  @Test
  void anotherWidthIsRefusedAtItsOffset() {
    byte[] wider = FILE.clone();
    wider[15] = 4;
    assertThatThrownBy(() -> read(wider))
        .hasMessage("images: at offset 12: found 4 as dimension 3, expected 3 of 2 x 1 x 3");
  }

  @Test
  void aTruncatedFileIsRefusedWhereItEnds() {
    assertThatThrownBy(() -> read(Arrays.copyOf(FILE, 20)))
        .hasMessage(
            "images: at offset 20: found the end of the file, expected 22 bytes for 2 x 1 x 3");
    assertThatThrownBy(() -> read(Arrays.copyOf(FILE, 9)))
        .hasMessage(
            "images: at offset 9: found the end of the file, expected 22 bytes for 2 x 1 x 3");
  }

  @Test
  void bytesBehindTheLastValueAreRefused() {
    assertThatThrownBy(() -> read(Arrays.copyOf(FILE, 23)))
        .hasMessage("images: at offset 22: found more bytes, expected the end of the file");
  }

  @Test
  void truncatedGzipDataIsRefused() throws Exception {
    byte[] gzipped = gzip(FILE);
    for (int length = 2; length < gzipped.length; length++) {
      byte[] part = Arrays.copyOf(gzipped, length);
      assertThatThrownBy(() -> read(part))
          .isInstanceOf(InvalidFile.class)
          .hasMessageStartingWith("images: ");
    }
  }

  @Test
  void aFlippedBitInGzipDataIsRefused() throws Exception {
    byte[] damaged = gzip(FILE);
    damaged[damaged.length - 6] ^= 1; // within the CRC-32
    assertThatThrownBy(() -> read(damaged))
        .hasMessage(
            "images: at offset 22 of the decompressed file: damaged or cut short (Corrupt GZIP"
                + " trailer), expected 22 bytes for 2 x 1 x 3");
  }

  @Test
  void imagesOfAnyNumberAndSizeAreReadWithTheirShape() throws Exception {
    IdxFile images = IdxFile.read("images", new ByteArrayInputStream(gzip(FILE)), List.of());
    assertThat(images.shape()).isEqualTo(SHAPE);
    assertThat(images.values()).containsExactly(0, 1, 2, 127, 128, 255);
  }

  @Test
  void imagesOfAnySizeAreRefusedWhereTheFileIsNotWhole() {
    for (int length = 0; length < FILE.length; length++) {
      byte[] part = Arrays.copyOf(FILE, length);
      assertThatThrownBy(() -> IdxFile.read("images", new ByteArrayInputStream(part), List.of()))
          .isInstanceOf(InvalidFile.class)
          .hasMessageStartingWith("images: at offset ");
    }
    byte[] vast = FILE.clone();
    vast[4] = (byte) 255;
    vast[8] = (byte) 255;
    assertThatThrownBy(() -> IdxFile.read("images", new ByteArrayInputStream(vast), List.of()))
        .hasMessage(
            "images: at offset 4: found 4278190082 as dimension 1, expected at most 2147483583"
                + " values");
  }

  private static IdxFile read(byte[] file) throws InvalidFile {
    return IdxFile.read("images", new ByteArrayInputStream(file), SHAPE);
  }

  private static byte[] gzip(byte[] file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(file);
    }
    return bytes.toByteArray();
  }
}
