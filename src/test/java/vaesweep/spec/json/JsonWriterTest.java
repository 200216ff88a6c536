package vaesweep.spec.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The danger: a trial's identity hangs on a text that only our own writer writes. */
class JsonWriterTest {
  private static final ObjectWriter JACKSON =
      JsonMapper.builder().build().writer().with(StreamWriteFeature.USE_FAST_DOUBLE_WRITER);

  private static void isAsJacksonWrites(Object value) {
    assertThat(JsonWriter.compact(value)).isEqualTo(JACKSON.writeValueAsString(value));
  }

  @Test
  void textsAreEscapedAsTheLibraryEscapesThem() {
    for (String text :
        List.of("", "sum/mean", "A b", "a\"b\\c", "\u0001\n\t", "β ≤ 1", "\ud83d\ude00")) {
      isAsJacksonWrites(text);
    }
  }

  @Test
  void numbersHaveTheLibrarysDigits() {
    Random random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      isAsJacksonWrites(Double.longBitsToDouble(random.nextLong()));
      isAsJacksonWrites(random.nextLong());
      isAsJacksonWrites(random.nextInt());
    }
    for (double each :
        new double[] {0, -0.0, 1e-7, 1e7, 123456789.125, Double.MIN_VALUE, Double.NaN}) {
      isAsJacksonWrites(each);
    }
  }

  @Test
  void listsAndMapsNest() {
    Map<String, Object> inner = new TreeMap<>(Map.of("type", "linear", "start", 0L, "length", 2.5));
    isAsJacksonWrites(
        new TreeMap<>(Map.of("a b", inner, "list", Arrays.asList(1L, null, List.of(), true))));
    isAsJacksonWrites(Map.of());
    isAsJacksonWrites(List.of());
  }
}
