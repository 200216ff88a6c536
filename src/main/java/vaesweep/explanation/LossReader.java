package vaesweep.explanation;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.Applicability;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problem;
import vaesweep.spec.json.Problems;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.type.ChoiceType;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Type;

/**
 * Reads a loss from words such as {@code features} = {@code 784}, with the checks and messages of
 * sweep files. The place of a problem is the option that the word came with.
 */
public final class LossReader {
  /** The words a loss is made of that are parameters with a value in one word. */
  private static final List<Parameter<?>> PARAMETERS =
      List.of(Parameters.LATENT_SIZE, Parameters.REDUCTION, Parameters.BETA, Parameters.BETA_NORM);

  private static final String FEATURES = "features";
  private static final String BATCH = "batch";
  private static final String BATCH_SIZE = "batch_size";

  /** Of presets alone: a likelihood that is none of a sweep's. */
  static final String DENSITY = "density";

  /** Of presets alone: a {@link PrintedForm}. */
  static final String PRINTS = "prints";

  private static final NumberType<Integer> FEATURE_COUNT = NumberType.integer(1, 100_000_000);
  private static final NumberType<Integer> ROWS = NumberType.integer(1, 100_000_000);

  /** Spelled as over features and units: {@code mean}, {@code mean/sum}. */
  private static final Type<Reduction> BATCH_REDUCTION =
      new ChoiceType<>(
          Reduction.values(),
          ImmutableMap.of("sum/sum", Reduction.SUM, "mean/mean", Reduction.MEAN));

  private final Problems problems = new Problems();
  private final WrittenWords words;

  private LossReader(Map<String, String> written) {
    words = new WrittenWords(written, problems);
  }

  /**
   * Returns the loss, or empty and every problem in {@code told}.
   *
   * @param written words by parameter name
   */
  public static Optional<WrittenLoss> read(Map<String, String> written, List<String> told) {
    LossReader reader = new LossReader(written);
    Optional<Integer> features =
        reader.required(FEATURES, "how many numbers a row has, such as 784 for 28×28 pixels");
    reader.required(Parameters.LATENT_SIZE.name(), "how many latent units there are");
    Configuration configuration = reader.configuration();
    BatchReduction batch = reader.batch();
    reader.problems.all().stream().map(LossReader::line).forEach(told::add);
    return reader.problems.isEmpty()
        ? features.map(
            count ->
                new WrittenLoss(
                    configuration,
                    count,
                    batch,
                    Optional.ofNullable(written.get(DENSITY)),
                    PrintedForm.of(Optional.ofNullable(written.get(PRINTS)))))
        : Optional.empty();
  }

  /** Returns a problem as one line, such as {@code --beta: found …}. */
  static String line(Problem problem) {
    return problem.at("");
  }

  private Optional<Integer> required(String name, String what) {
    if (!words.has(name)) {
      words.problem(name, "missing: " + what);
      return Optional.empty();
    }
    return name.equals(FEATURES) ? read(FEATURE_COUNT, name) : Optional.empty();
  }

  private <T> Optional<T> read(Type<T> type, String name) {
    return words.json(name).flatMap(json -> type.read(json, problems));
  }

  private Configuration configuration() {
    if (words.has(Parameters.BETA.name()) && words.has(Parameters.BETA_NORM.name())) {
      words.problem(
          Parameters.BETA_NORM.name(),
          "--beta and --beta-norm are two ways of writing one weight: give one of them");
    }
    Map<Parameter<?>, Object> values = new LinkedHashMap<>();
    for (Parameter<?> parameter : PARAMETERS) {
      read(parameter.type(), parameter.name()).ifPresent(value -> values.put(parameter, value));
    }
    for (ChoiceWords choice : ChoiceWords.ALL) {
      Optional<Json> json = choice.json(words);
      json.flatMap(written -> choice.parameter().type().read(written, problems))
          .ifPresent(value -> values.put(choice.parameter(), value));
    }
    refuseWeightBesideCapacity(values);
    return Configuration.of(values);
  }

  private void refuseWeightBesideCapacity(Map<Parameter<?>, Object> values) {
    boolean named = words.text(Parameters.OBJECTIVE.name()).equals("capacity");
    if (named || values.get(Parameters.OBJECTIVE) instanceof Objective.Capacity) {
      for (Parameter<?> weight : List.of(Parameters.BETA, Parameters.BETA_NORM)) {
        if (words.has(weight.name())) {
          words.problem(weight.name(), Applicability.of(weight).orElseThrow().otherwise());
        }
      }
    }
  }

  private BatchReduction batch() {
    Optional<Reduction> reduction = read(BATCH_REDUCTION, BATCH);
    Optional<Integer> rows = read(ROWS, BATCH_SIZE);
    boolean sums = reduction.isPresent() && reduction.get() != Reduction.MEAN;
    if (sums && !words.has(BATCH_SIZE)) {
      words.problem(BATCH, words.text(BATCH) + " needs --batch-size, the rows of a batch");
    }
    if (!sums && rows.isPresent() && (reduction.isPresent() || !words.has(BATCH))) {
      words.problem(
          BATCH_SIZE,
          "changes nothing where both terms are averaged over the rows; give --batch sum, or leave it"
              + " out");
    }
    return new BatchReduction(reduction.orElse(Reduction.MEAN), rows.orElse(1));
  }
}
