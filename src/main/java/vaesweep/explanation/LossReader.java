package vaesweep.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problem;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Parameter;

/**
 * Reads a loss from words such as {@code features} = {@code 784}, with the checks and messages of
 * sweep files. The place of a problem is the option that the word came with.
 */
public final class LossReader {
  /** The words a loss is made of, beside {@link #FEATURES}. */
  private static final List<Parameter<?>> PARAMETERS =
      List.of(Parameters.BETA, Parameters.BETA_NORM, Parameters.LATENT_SIZE, Parameters.REDUCTION);

  private static final String FEATURES = "features";
  private static final String LIKELIHOOD = Parameters.LIKELIHOOD.name();

  /** Fields of a likelihood, and which one has them. */
  private static final Map<String, String> FIELDS = Map.of("sigma", "gaussian", "scale", "laplace");

  private static final int LONGEST_NUMBER = 100;
  private static final NumberType<Integer> FEATURE_COUNT = NumberType.integer(1, 100_000_000);

  private final Map<String, String> written;
  private final Problems problems = new Problems();

  private LossReader(Map<String, String> written) {
    this.written = written;
  }

  /**
   * Returns the loss, or empty and every problem in {@code told}.
   *
   * @param written words by parameter name
   * @param rowsSummed the rows of a batch where the loss is their sum, 1 where it is their mean
   */
  public static Optional<WrittenLoss> read(
      Map<String, String> written, int rowsSummed, List<String> told) {
    LossReader reader = new LossReader(written);
    Optional<Integer> features = reader.features();
    reader.checkLatentSize();
    Configuration configuration = reader.configuration();
    for (Problem problem : reader.problems.all()) {
      told.add(problem.pointer() + ": " + problem.message());
    }
    return reader.problems.isEmpty()
        ? features.map(count -> new WrittenLoss(configuration, count, rowsSummed))
        : Optional.empty();
  }

  private Optional<Integer> features() {
    if (!written.containsKey(FEATURES)) {
      problems.add(
          place(FEATURES), "missing: how many numbers a row has, such as 784 for 28×28 pixels");
      return Optional.empty();
    }
    return FEATURE_COUNT.read(json(FEATURES), problems);
  }

  private void checkLatentSize() {
    if (!written.containsKey(Parameters.LATENT_SIZE.name())) {
      problems.add(
          place(Parameters.LATENT_SIZE.name()), "missing: how many latent units there are");
    }
  }

  private Configuration configuration() {
    if (written.containsKey(Parameters.BETA.name())
        && written.containsKey(Parameters.BETA_NORM.name())) {
      problems.add(
          place(Parameters.BETA_NORM.name()),
          "--beta and --beta-norm are two ways of writing one weight: give one of them");
    }
    Map<Parameter<?>, Object> values = new LinkedHashMap<>();
    for (Parameter<?> parameter : PARAMETERS) {
      if (written.containsKey(parameter.name())) {
        read(parameter, json(parameter.name())).ifPresent(value -> values.put(parameter, value));
      }
    }
    likelihood()
        .flatMap(json -> read(Parameters.LIKELIHOOD, json))
        .ifPresent(value -> values.put(Parameters.LIKELIHOOD, value));
    return Configuration.of(values);
  }

  private Optional<?> read(Parameter<?> parameter, Json json) {
    return parameter.type().read(json, problems);
  }

  /** Returns the likelihood as a sweep file would write it, where it is given. */
  private Optional<Json> likelihood() {
    String name = written.getOrDefault(LIKELIHOOD, "");
    Map<String, Json.Member> members = new LinkedHashMap<>();
    Json type = new Json.Text(place(LIKELIHOOD), name);
    members.put("type", new Json.Member(type.place(), type));
    FIELDS.forEach(
        (field, owner) -> {
          if (written.containsKey(field) && owner.equals(name)) {
            members.put(field, new Json.Member(place(field), json(field)));
          } else if (written.containsKey(field)) {
            problems.add(place(field), "goes with --likelihood " + owner + " alone");
          } else if (owner.equals(name)) {
            problems.add(place(LIKELIHOOD), owner + " needs --" + field + ", " + remedy(field));
          }
        });
    boolean complete = !FIELDS.containsValue(name) || members.size() > 1;
    return written.containsKey(LIKELIHOOD) && complete
        ? Optional.of(new Json.Members(type.place(), members))
        : Optional.empty();
  }

  private static String remedy(String field) {
    return field.equals("sigma")
        ? "the standard deviation: a number, learned, optimal or per_feature"
        : "the mean absolute deviation: a number or optimal";
  }

  /** Returns the word as JSON would have it: a numeral or a text. */
  private Json json(String name) {
    String word = written.get(name).strip();
    if (word.length() <= LONGEST_NUMBER) {
      try {
        return new Json.Numeral(place(name), new BigDecimal(word), word);
      } catch (NumberFormatException noNumber) {
        return new Json.Text(place(name), word);
      }
    }
    return new Json.Text(place(name), word);
  }

  private static Json.Place place(String name) {
    return new Json.Place(1, order(name), "--" + name.replace('_', '-'));
  }

  /** Problems are told in the order in which the help lists the options. */
  private static int order(String name) {
    List<String> names = new ArrayList<>(List.of(FEATURES));
    PARAMETERS.forEach(parameter -> names.add(parameter.name()));
    return 1 + (names.contains(name) ? names.indexOf(name) : names.size());
  }
}
