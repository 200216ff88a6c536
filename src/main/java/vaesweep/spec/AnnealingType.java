package vaesweep.spec;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code "none"}, or an object whose {@code type} names the schedule. */
final class AnnealingType implements Type<Annealing> {
  @Override
  public Optional<Annealing> read(Json json, Problems problems) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object write(Annealing value) {
    if (value instanceof Annealing.Linear linear) {
      return new TreeMap<>(
          Map.of(
              "type", "linear",
              "start", Canonical.number(linear.start()),
              "length", Canonical.number(linear.length()),
              "granularity", linear.granularity().spelling()));
    }
    return "none";
  }

  @Override
  public Map<String, Object> schema() {
    throw new UnsupportedOperationException();
  }
}
