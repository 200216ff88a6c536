package vaesweep.spec.type;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;
import vaesweep.spec.json.WordAnswers;

/** One of a few spellings. */
public final class ChoiceType<T extends Spelled> implements Type<T> {
  private final List<T> choices;
  private final ImmutableMap<String, T> spellings;
  private final WordAnswers answers;

  public ChoiceType(T[] choices) {
    this(choices, ImmutableMap.of(), WordAnswers.none());
  }

  /**
   * A choice where some other words have an answer of their own.
   *
   * @param answers what to say of words that are refused
   */
  public ChoiceType(T[] choices, WordAnswers answers) {
    this(choices, ImmutableMap.of(), answers);
  }

  /**
   * A choice with second spellings.
   *
   * @param synonyms read as well, never written
   */
  public ChoiceType(T[] choices, ImmutableMap<String, T> synonyms) {
    this(choices, synonyms, WordAnswers.none());
  }

  private ChoiceType(T[] choices, ImmutableMap<String, T> synonyms, WordAnswers answers) {
    this.choices = List.of(choices);
    ImmutableMap.Builder<String, T> all = ImmutableMap.builder();
    this.choices.forEach(choice -> all.put(choice.spelling(), choice));
    this.spellings = all.putAll(synonyms).buildOrThrow();
    this.answers = answers;
  }

  @Override
  public Optional<T> read(Json json, Problems problems) {
    if (json instanceof Json.Text text && spellings.containsKey(text.value())) {
      return Optional.ofNullable(spellings.get(text.value()));
    }
    Keys.unexpected(json, words(), answers, problems);
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
