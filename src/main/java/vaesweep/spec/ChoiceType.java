package vaesweep.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One of a few spellings. */
final class ChoiceType<T extends Spelled> implements Type<T> {
  private final List<T> choices;

  ChoiceType(T[] choices) {
    this.choices = List.of(choices);
  }

  @Override
  public Optional<T> read(Json json, Problems problems) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object write(T value) {
    return value.spelling();
  }

  @Override
  public Map<String, Object> schema() {
    throw new UnsupportedOperationException(choices.toString());
  }
}
