package vaesweep.words.explain;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.explanation.DistinctLosses;
import vaesweep.explanation.Explanation;
import vaesweep.explanation.LossFacts;
import vaesweep.explanation.WrittenLoss;
import vaesweep.plan.EquivalentConfigurations;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.StoredConfiguration;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.type.Parameter;
import vaesweep.sweep.file.SweepFile;
import vaesweep.words.text.TextTable;
import vaesweep.words.text.VariedParts;

/** The distinct losses of a sweep file, in the order of its plan. */
public final class SweepLosses {
  /** What of a loss may be an object; the others are columns anyway. */
  private static final List<Parameter<?>> WORDS =
      List.of(Parameters.LIKELIHOOD, Parameters.OBJECTIVE);

  private final int features;
  private final List<WrittenLoss> losses;
  private final List<VariedParts> words;
  private final Map<Configuration, Integer> numbers = new HashMap<>();
  private final List<EquivalentConfigurations> same;
  private final boolean hasCapacity;

  public SweepLosses(SweepFile file) {
    features = file.facts().features();
    List<Configuration> distinct = new DistinctLosses(file.plan().configurations()).losses();
    losses = distinct.stream().map(each -> new WrittenLoss(each, features)).toList();
    losses.forEach(each -> numbers.put(each.configuration(), numbers.size() + 1));
    hasCapacity = losses.stream().anyMatch(loss -> loss.gammaEff().isPresent());
    same = EquivalentConfigurations.among(distinct, features);
    List<StoredConfiguration> stored = losses.stream().map(SweepLosses::stored).toList();
    words = WORDS.stream().map(each -> VariedParts.of(each.name(), stored)).toList();
  }

  /**
   * Prints them.
   *
   * @param json whether as JSON, for programs
   */
  public void print(boolean json, PrintStream out) {
    if (json) {
      out.print(JsonWriter.pretty(facts()));
      return;
    }
    TextTable.print(columns(), losses.stream().map(this::row).toList(), out);
    out.println();
    words.forEach(each -> each.sentences().forEach(out::println));
    out.println(count());
    same.forEach(each -> out.println(sentence(each)));
    out.println(
        "Equal beta_eff, all else equal: the same optimum. To the right, the beta to write");
    out.println(
        "under each reduction. sigma or scale: of the decoder with which the KL weight is 1.");
    if (hasCapacity) {
      out.println(
          "A capacity has no beta: to the right, the gamma to write; equal gamma_eff is the same optimum.");
    }
  }

  /** Returns each loss's facts, its number, and those of the same objective. */
  private List<Object> facts() {
    Map<Configuration, List<Integer>> groups = new HashMap<>();
    same.forEach(group -> group.configurations().forEach(each -> groups.put(each, numbers(group))));
    List<Object> all = new ArrayList<>();
    for (WrittenLoss loss : losses) {
      int number = numbers.get(loss.configuration());
      Map<String, Object> facts = new LinkedHashMap<>(Map.of("loss", number));
      facts.putAll(LossFacts.of(loss));
      List<Integer> others = groups.getOrDefault(loss.configuration(), List.of());
      facts.put("same_objective_as", others.stream().filter(other -> other != number).toList());
      all.add(facts);
    }
    return all;
  }

  private List<Integer> numbers(EquivalentConfigurations group) {
    return group.configurations().stream().map(numbers::get).toList();
  }

  /** As {@code plan} counts configurations that differ in their loss alone. */
  private String count() {
    int again = same.stream().mapToInt(each -> each.configurations().size() - 1).sum();
    String written = losses.size() + (losses.size() == 1 ? " loss" : " different losses");
    return again == 0
        ? written + " over " + features + " features."
        : String.format(
            Locale.ROOT,
            "%s over %d features, but %s.",
            written,
            features,
            Amounts.count(losses.size() - again, "objective"));
  }

  private String sentence(EquivalentConfigurations group) {
    return String.format(
        Locale.ROOT,
        "Losses %s are the same objective: %s %s in each.",
        numbers(group).stream().map(String::valueOf).collect(Collectors.joining(", ")),
        group.weightName(),
        TextTable.text(group.weight()));
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("loss"));
    words.forEach(each -> columns.addAll(each.columns()));
    columns.addAll(List.of("latent_size", "reduction", "beta", "beta_eff", "beta_norm"));
    if (hasCapacity) {
      columns.add("gamma_eff");
    }
    columns.addAll(List.of("sigma or scale", "gradient"));
    for (Reduction reduction : Reduction.values()) {
      columns.add("under " + reduction.spelling());
    }
    return columns;
  }

  private static StoredConfiguration stored(WrittenLoss loss) {
    return StoredConfiguration.of(loss.configuration().canonicalJson());
  }

  private List<Object> row(WrittenLoss loss) {
    StoredConfiguration stored = stored(loss);
    List<Object> row = new ArrayList<>();
    row.add((long) numbers.get(loss.configuration()));
    words.forEach(each -> row.addAll(each.cells(stored)));
    row.add((long) loss.latentSize());
    row.add(loss.reduction().spelling());
    row.add(weight(stored, Parameters.BETA, loss.beta()));
    row.add(cell(loss.betaEff()));
    row.add(weight(stored, Parameters.BETA_NORM, loss.betaNorm()));
    if (hasCapacity) {
      row.add(cell(loss.gammaEff()));
    }
    row.add(cell(loss.equivalentWidth()));
    row.add(Explanation.scale(loss.gradientScale()));
    for (Reduction reduction : Reduction.values()) {
      row.add(cell(under(reduction, loss)));
    }
    return row;
  }

  private static OptionalDouble under(Reduction reduction, WrittenLoss loss) {
    return loss.wordings().stream()
        .filter(wording -> wording.reduction() == reduction)
        .mapToDouble(WrittenLoss.Wording::weight)
        .findFirst();
  }

  /** A weight that the file has is said as it is; others are rounded. */
  private static Object weight(
      StoredConfiguration stored, Parameter<?> parameter, OptionalDouble otherwise) {
    return stored.has(parameter) ? new BigDecimal(stored.text(parameter)) : cell(otherwise);
  }

  private static Object cell(OptionalDouble number) {
    return number.isPresent() ? (Object) number.getAsDouble() : "";
  }
}
