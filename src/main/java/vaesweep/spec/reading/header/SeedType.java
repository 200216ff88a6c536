package vaesweep.spec.reading.header;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.Type;

/** Any integer of 64 bits. */
final class SeedType implements Type<Long> {
  @Override
  public Optional<Long> read(Json json, Problems problems) {
    if (json instanceof Json.Numeral numeral) {
      try {
        return Optional.of(numeral.value().longValueExact());
      } catch (ArithmeticException notLong) {
        // reported below, as any other value
      }
    }
    problems.unexpected(json, "an integer from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
    return Optional.empty();
  }

  @Override
  public Object write(Long value) {
    return value;
  }

  @Override
  public Map<String, Object> schema() {
    return ImmutableMap.of("type", "integer", "minimum", Long.MIN_VALUE, "maximum", Long.MAX_VALUE);
  }
}
