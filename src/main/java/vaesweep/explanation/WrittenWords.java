package vaesweep.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonReader;
import vaesweep.spec.json.Problems;

/**
 * The words that a loss is written in, by parameter name, as the JSON that a sweep file would have
 * in their place. The place of each is the option that it came with.
 */
final class WrittenWords {
  /** As the help lists the options: problems are told in this order. */
  private static final List<String> ORDER =
      List.of(
          "features",
          "latent_size",
          "reduction",
          "batch",
          "batch_size",
          "beta",
          "beta_norm",
          "likelihood",
          "sigma",
          "scale",
          "objective",
          "gamma",
          "capacity",
          "annealing",
          "nats",
          "of",
          "printed");

  private static final int LONGEST_NUMBER = 100;

  private final Map<String, String> written;
  private final Problems problems;

  WrittenWords(Map<String, String> written, Problems problems) {
    this.written = written;
    this.problems = problems;
  }

  boolean has(String name) {
    return written.containsKey(name);
  }

  /** Returns a word as it was written. */
  String text(String name) {
    return written.getOrDefault(name, "").strip();
  }

  /** Whether a word is an object, as a sweep file would have it. */
  boolean isObject(String name) {
    return text(name).startsWith("{");
  }

  /** Returns a word as a numeral, an object or a text; empty where it is absent or no JSON. */
  Optional<Json> json(String name) {
    if (!has(name)) {
      return Optional.empty();
    }
    return isObject(name)
        ? JsonReader.read(text(name), place(name), problems)
        : Optional.of(scalar(name, text(name)));
  }

  /** Returns a part of a word as a numeral or a text. */
  Json scalar(String name, String part) {
    if (part.length() <= LONGEST_NUMBER) {
      try {
        return new Json.Numeral(place(name), new BigDecimal(part), part);
      } catch (NumberFormatException noNumber) {
        return new Json.Text(place(name), part);
      }
    }
    return new Json.Text(place(name), part);
  }

  void problem(String name, String message) {
    problems.add(place(name), message);
  }

  /** Returns the option of a name. */
  static String option(String name) {
    return "--" + name.replace('_', '-');
  }

  Json.Place place(String name) {
    return Json.Place.ofArgument(1 + ORDER.indexOf(name), option(name));
  }
}
