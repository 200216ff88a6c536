package vaesweep.array;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards against a file that is taken for another, and against numbers lost on the way. */
final class ArrayFileTest {
  /**
   * np.savez_compressed(f, mean=np.array([[1, 2]], np.float32), other=np.zeros(2)), NumPy 1.24.2
   */
  private static final byte[] NPZ =
      Base64.getDecoder()
          .decode(
              "UEsDBBQAAAAIAAAAIQCxRkXqTgAAAIgAAAAIABQAbWVhbi5ucHkBABAAiAAAAAAAAABOAAAAAAAAAJvsF+ob"
                  + "EMnIUMZQrZ6SWpxcpG6loG6TZqKuo6Cell9UUpSYF59flJIKEndLzClOBYoXZyQWpAL5GoY6CkaaOgq1CmQD"
                  + "LgaGBnsGBgYHAFBLAwQUAAAACAAAACEAbpmyKEcAAACQAAAACQAUAG90aGVyLm5weQEAEACQAAAAAAAAAEcA"
                  + "AAAAAAAAm+wX6hsQychQxlCtnpJanFykbqWgbpNmoa6joJ6WX1RSlJgXn1+UkgoSd0vMKU4FihdnJBakAvka"
                  + "RjqaOgq1ChQALgY0AABQSwECFAMUAAAACAAAACEAsUZF6k4AAACIAAAACAAAAAAAAAAAAAAAgAEAAAAAbWVh"
                  + "bi5ucHlQSwECFAMUAAAACAAAACEAbpmyKEcAAACQAAAACQAAAAAAAAAAAAAAgAGIAAAAb3RoZXIubnB5UEsF"
                  + "BgAAAAACAAIAbQAAAAoBAAAAAA==");

  @TempDir Path folder;

  @Test
  void theFormatIsToldByTheContent() throws Exception {
    assertThat(values("a.dat", Npy.floats(new float[] {1, 2}, 1, 2))).containsExactly(1, 2);
    assertThat(values("b.dat", NPZ)).containsExactly(1, 2);
    byte[] idx = {0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 1, (byte) 200};
    assertThat(values("c.dat", idx)).containsExactly(1, 200);
    assertThat(read("c.dat").shape()).containsExactly(1, 1, 2);
    assertThat(values("d.csv", "1,2\n".getBytes(US_ASCII))).containsExactly(1, 2);
  }

  @Test
  void whatIsNoneOfThemIsRefusedWithWhatItBeginsWith() {
    refused(
        "a.bin",
        "<html>",
        "a.bin: found a file that begins with 3c 68 74 6d 6c 3e, expected .csv, .tsv, .npy, .npz or");
    refused("a.parquet", "PAR1", ".parquet is not read: pandas' to_csv makes a .csv of it");
    refused("a.xlsx", "PK34", ".xlsx is not read: pandas' to_csv makes a .csv of it");
    refused("empty.npy", "", "empty.npy: found a file that begins with nothing, expected");
    assertThatThrownBy(() -> ArrayFile.read(folder.resolve("missing.npy"), ReadOptions.DEFAULT))
        .hasMessageContaining("missing.npy: no such file");
    assertThatThrownBy(() -> ArrayFile.read(folder.resolve("."), ReadOptions.DEFAULT))
        .hasMessageContaining("found no .png or .jpg in the folder");
  }

  @Test
  void anArrayIsLookedForByName() throws Exception {
    Files.write(folder.resolve("a.npz"), NPZ);
    assertThat(
            ArrayFile.read(folder.resolve("a.npz"), ReadOptions.named(List.of("z", "other")))
                .shape())
        .containsExactly(2);
    assertThatThrownBy(
            () -> ArrayFile.read(folder.resolve("a.npz"), ReadOptions.named(List.of("z", "x"))))
        .isInstanceOf(InvalidFile.class)
        .hasMessageEndingWith("a.npz: found the arrays mean, other, expected one named z or x");
    Files.write(folder.resolve("half.npz"), Arrays.copyOf(NPZ, NPZ.length / 2));
    assertThatThrownBy(
            () -> ArrayFile.read(folder.resolve("half.npz"), ReadOptions.named(List.of("mean"))))
        .isInstanceOf(InvalidFile.class)
        .hasMessageContaining("half.npz: is no .npz file");
  }

  @Test
  void anNpzIsAZipOfUncompressedFilesAndEqualArraysGiveEqualBytes() throws Exception {
    Map<String, byte[]> arrays = new LinkedHashMap<>();
    arrays.put("second", Npy.floats(new float[] {1}));
    arrays.put("first", Npy.text("β"));
    byte[] file = Npz.of(arrays);
    assertThat(Npz.of(arrays)).isEqualTo(file);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (Map.Entry<String, byte[]> array : arrays.entrySet()) {
        ZipEntry entry = zip.getNextEntry();
        assertThat(entry.getName()).isEqualTo(array.getKey() + ".npy");
        assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
        assertThat(zip.readAllBytes()).isEqualTo(array.getValue());
      }
      assertThat(zip.getNextEntry()).isNull();
    }
  }

  @Test
  void aCsvComesBackAsItWentToTheLastBit() throws Exception {
    float[] values = {0.1f, 1e-30f, -3, Float.MIN_VALUE, 16777216f, 1 / 3f};
    byte[] file = Csv.of(List.of("z_1", "z_2"), values);
    assertThat(new String(file, US_ASCII)).startsWith("z_1,z_2\n0.1,1.0E-30\n-3.0,");
    double[] back = values("a.csv", file);
    for (int i = 0; i < values.length; i++) {
      assertThat((float) back[i]).isEqualTo(values[i]);
    }
    assertThat(read("a.csv").shape()).containsExactly(3, 2);
  }

  @Test
  void namedColumnsAreLookedForAndOthersLeftOut() throws Exception {
    byte[] file = "\"mean_1\",label,mean_2\r\n1,x,2\r\n\r\n3,y,4\r\n".getBytes(US_ASCII);
    assertThat(values("a.csv", file)).containsExactly(1, 2, 3, 4);
    assertThat(read("a.csv").places().of(3)).isEqualTo("line 4, column 3 (mean_2)");
    assertThat(values("b.csv", "a,b\n5,6".getBytes(US_ASCII))).containsExactly(5, 6);
    assertThat(values("c.csv", "\uFEFF7,8\n".getBytes(UTF_8))).containsExactly(7, 8);
  }

  @Test
  void everyWrongCellAndLineOfACsvIsTold() {
    assertThatThrownBy(() -> values("a.csv", "1,2\n3\n4,x\n5,6,7".getBytes(US_ASCII)))
        .isInstanceOf(InvalidFile.class)
        .satisfies(
            thrown ->
                assertThat(((InvalidFile) thrown).lines())
                    .satisfiesExactly(
                        line ->
                            assertThat(line)
                                .endsWith(
                                    "a.csv:2: found 1 cells, expected 2 as in the first line"),
                        line ->
                            assertThat(line)
                                .endsWith("a.csv:3: column 2: found \"x\", expected a number"),
                        line -> assertThat(line).contains("a.csv:4: found 3 cells"),
                        line -> assertThat(line).startsWith("Leave columns of text out")));
    refused("b.csv", "x,y\n", "b.csv: found no row of numbers, expected at least one");
    refused("c.csv", "", "c.csv: found no row of numbers");
  }

  private double[] values(String name, byte[] content) throws Exception {
    Files.write(folder.resolve(name), content);
    NumberArray array = read(name);
    return IntStream.range(0, array.length()).mapToDouble(array.elements()::at).toArray();
  }

  private NumberArray read(String name) throws Exception {
    return ArrayFile.read(folder.resolve(name), ReadOptions.named(List.of("z", "mean")));
  }

  private void refused(String name, String content, String message) {
    assertThatThrownBy(() -> values(name, content.getBytes(US_ASCII)))
        .isInstanceOf(InvalidFile.class)
        .hasMessageContaining(message);
  }
}
