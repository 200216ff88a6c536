package vaesweep.exchange.network;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.array.ArrayFile;
import vaesweep.array.InvalidFile;
import vaesweep.array.NumberArray;
import vaesweep.array.ReadOptions;
import vaesweep.spec.file.Binarize;
import vaesweep.trial.data.DataFacts;

/** Guards against a wrong value that is told as what it became, which the user finds nowhere. */
final class WrittenValuesTest {
  private static final DataFacts TWO_PIXELS =
      new DataFacts("d", Binarize.STOCHASTIC, 1, 1, 1, 2, 0, "sum");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1e300", "-1e300", "1e400", "Infinity", "9999999999e30"})
  void aLatentValueOfACsvIsToldAsItIsWritten(String written) throws IOException {
    NumberArray array = csv("z_1,z_2\n0.5,1\n\n 0 , \"" + written + "\"\n");
    assertThatThrownBy(() -> LatentVectors.of("z.csv", array, 2))
        .isInstanceOf(InvalidFile.class)
        .hasMessageContaining(
            "line 4, column 2 (z_2): found " + written + ", expected a number that float32 holds");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e300", "3.00000001", "2.0", "-1", "9999999999", "0.30000000000001"})
  void anImageValueOfACsvIsToldAsItIsWritten(String written) throws IOException {
    NumberArray array = csv("1,0\n" + written + ",1\n");
    assertThatThrownBy(() -> ImageInput.of("x.csv", array, TWO_PIXELS, 255))
        .hasMessageContaining("line 2, column 1: found " + written + ", expected");
  }

  @Test
  void aValueOfAnArrayOfDoublesKeepsItsDigits() throws IOException {
    for (double value : new double[] {1.00000001, 1e300, -1e-300, 3.00000001}) {
      NumberArray array = npy(value);
      assertThatThrownBy(() -> ImageInput.of("x.npy", array, TWO_PIXELS, 255))
          .hasMessageContaining("[0, 0]: found " + value + ", expected a value in [0, 1]");
    }
  }

  private NumberArray csv(String text) throws IOException {
    try {
      return ArrayFile.read(
          Files.writeString(folder.resolve("a.csv"), text), ReadOptions.named(List.of("z")));
    } catch (InvalidFile e) {
      throw new IllegalStateException(e);
    }
  }

  private NumberArray npy(double value) throws IOException {
    String header = "{'descr': '<f8', 'fortran_order': False, 'shape': (1, 2), }\n";
    ByteBuffer bytes =
        ByteBuffer.allocate(10 + header.length() + 16).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    bytes.putShort((short) header.length()).put(header.getBytes(StandardCharsets.US_ASCII));
    bytes.putDouble(value).putDouble(0);
    try {
      return ArrayFile.read(
          Files.write(folder.resolve("a.npy"), bytes.array()), ReadOptions.named(List.of("x")));
    } catch (InvalidFile e) {
      throw new IllegalStateException(e);
    }
  }
}
