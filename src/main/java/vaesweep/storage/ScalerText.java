package vaesweep.storage;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vaesweep.spec.file.FeatureScaling;
import vaesweep.spec.file.FeatureScalings;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonReader;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.json.Problems;
import vaesweep.trial.data.Scaler;

/** A {@link Scaler} as the JSON that a database holds. */
public final class ScalerText {
  private static final String SCALE = "scale";
  private static final String OFFSET = "offset";
  private static final String DIVISOR = "divisor";

  private ScalerText() {}

  /** Returns the text; empty for data sets that are part of the program. */
  public static Optional<String> of(Scaler scaler) {
    return scaler.equals(Scaler.SHARES)
        ? Optional.empty()
        : Optional.of(
            JsonWriter.compact(
                ImmutableMap.of(
                    SCALE,
                    FeatureScalings.TYPE.write(scaler.kind()),
                    OFFSET,
                    scaler.offsets(),
                    DIVISOR,
                    scaler.divisors())));
  }

  /** Returns what a text says; empty where it is none of ours. */
  public static Optional<Scaler> read(String text) {
    Problems problems = new Problems();
    Optional<FeatureScaling> kind =
        JsonReader.find(text, SCALE).flatMap(json -> FeatureScalings.TYPE.read(json, problems));
    List<Double> offsets = numbers(text, OFFSET);
    List<Double> divisors = numbers(text, DIVISOR);
    boolean fits =
        !offsets.isEmpty()
            && offsets.size() == divisors.size()
            && divisors.stream().allMatch(divisor -> divisor > 0);
    return fits ? kind.map(its -> new Scaler(its, offsets, divisors)) : Optional.empty();
  }

  private static List<Double> numbers(String text, String key) {
    List<Double> numbers = new ArrayList<>();
    if (JsonReader.find(text, key).orElse(null) instanceof Json.Array array) {
      for (Json item : array.items()) {
        if (item instanceof Json.Numeral numeral) {
          numbers.add(numeral.value().doubleValue());
        }
      }
    }
    return numbers;
  }
}
