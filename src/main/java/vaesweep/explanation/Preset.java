package vaesweep.explanation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A loss that people copy, in this product's words.
 *
 * @param name what the user types
 * @param title whose loss it is
 * @param words what {@link LossReader} reads; the user's own win over them
 * @param facts what its readers trip over, a sentence or two each
 * @param sources where it was read
 */
public record Preset(
    String name,
    String title,
    Map<String, String> words,
    List<String> facts,
    List<String> sources) {
  public Preset {
    words = Map.copyOf(words);
    facts = List.copyOf(facts);
    sources = List.copyOf(sources);
  }

  /** Returns its words with the user's in place of those that they replace. */
  public Map<String, String> with(Map<String, String> own) {
    Map<String, String> all = new LinkedHashMap<>(words);
    if (own.containsKey("beta_norm") || own.getOrDefault("objective", "").contains("capacity")) {
      all.remove("beta"); // a capacity has no KL weight
    }
    if (own.containsKey("likelihood")) {
      all.remove(LossReader.DENSITY);
      all.remove("sigma");
      all.remove("scale");
    }
    if (List.of("mean", "mean/mean").contains(own.getOrDefault("batch", ""))) {
      all.remove("batch_size"); // without a sum over rows it says nothing
    }
    all.putAll(own);
    return all;
  }

  /** Returns what of somebody's own words is otherwise than in this loss. */
  public Map<String, String> replaced(Map<String, String> own) {
    Map<String, String> replaced = new LinkedHashMap<>(own);
    replaced.remove(PrintedNumbers.WORD);
    replaced.entrySet().removeIf(word -> word.getValue().equals(words.get(word.getKey())));
    return replaced;
  }
}
