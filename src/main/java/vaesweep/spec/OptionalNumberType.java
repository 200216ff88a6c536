package vaesweep.spec;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A number above 0, or {@code "none"}. */
final class OptionalNumberType implements Type<OptionalDouble> {
  @Override
  public Optional<OptionalDouble> read(Json json, Problems problems) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object write(OptionalDouble value) {
    return value.isPresent() ? Canonical.number(value.getAsDouble()) : "none";
  }

  @Override
  public Map<String, Object> schema() {
    throw new UnsupportedOperationException();
  }
}
