package vaesweep.spec.type;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Printable;
import vaesweep.spec.json.Problems;

/** One of a few spellings. */
public final class ChoiceType<T extends Spelled> implements Type<T> {
  private final List<T> choices;
  private final ImmutableMap<String, T> spellings;

  public ChoiceType(T[] choices) {
    this(choices, ImmutableMap.of());
  }

  /**
   * A choice with second spellings.
   *
   * @param synonyms read as well, never written
   */
  public ChoiceType(T[] choices, ImmutableMap<String, T> synonyms) {
    this.choices = List.of(choices);
    ImmutableMap.Builder<String, T> all = ImmutableMap.builder();
    this.choices.forEach(choice -> all.put(choice.spelling(), choice));
    this.spellings = all.putAll(synonyms).buildOrThrow();
  }

  @Override
  public Optional<T> read(Json json, Problems problems) {
    if (json instanceof Json.Text text && spellings.containsKey(text.value())) {
      return Optional.ofNullable(spellings.get(text.value()));
    }
    problems.unexpected(json, "one of " + Printable.list(words()));
    return Optional.empty();
  }

  @Override
  public List<String> words() {
    return choices.stream().map(Spelled::spelling).toList();
  }

  @Override
  public Object write(T value) {
    return value.spelling();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("enum", spellings.keySet().asList());
  }
}
