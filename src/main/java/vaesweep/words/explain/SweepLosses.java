package vaesweep.words.explain;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import vaesweep.explanation.Explanation;
import vaesweep.explanation.LossFacts;
import vaesweep.explanation.WrittenLoss;
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
  /** What of a configuration belongs to its loss. */
  private static final List<Parameter<?>> OF_A_LOSS =
      List.of(
          Parameters.BETA,
          Parameters.BETA_NORM,
          Parameters.LATENT_SIZE,
          Parameters.REDUCTION,
          Parameters.LIKELIHOOD,
          Parameters.OBJECTIVE);

  /** Of those, what may be an object; the others are columns anyway. */
  private static final List<Parameter<?>> WORDS =
      List.of(Parameters.LIKELIHOOD, Parameters.OBJECTIVE);

  private final int features;
  private final List<WrittenLoss> losses;
  private final List<VariedParts> words;

  public SweepLosses(SweepFile file) {
    features = file.facts().features();
    Set<Configuration> distinct = new LinkedHashSet<>();
    file.plan().configurations().forEach(configuration -> distinct.add(lossOf(configuration)));
    losses = distinct.stream().map(each -> new WrittenLoss(each, features, 1)).toList();
    List<StoredConfiguration> stored = losses.stream().map(SweepLosses::stored).toList();
    words = WORDS.stream().map(each -> VariedParts.of(each.name(), stored)).toList();
  }

  /** Returns the configuration with defaults for all that is no part of its loss. */
  private static Configuration lossOf(Configuration configuration) {
    Map<Parameter<?>, Object> values = new LinkedHashMap<>();
    for (Parameter<?> parameter : OF_A_LOSS) {
      if (configuration.has(parameter)) {
        values.put(parameter, configuration.get(parameter));
      }
    }
    return Configuration.of(values);
  }

  public void print(boolean json, PrintStream out) {
    if (json) {
      out.print(JsonWriter.pretty(losses.stream().map(LossFacts::of).toList()));
      return;
    }
    TextTable.print(columns(), losses.stream().map(this::row).toList(), out);
    out.println();
    words.forEach(each -> each.sentences().forEach(out::println));
    out.println(losses.size() + " different losses over " + features + " features.");
    out.println(
        "Equal beta_eff, all else equal: the same optimum. To the right, the beta to write");
    out.println(
        "under each reduction. sigma or scale: of the decoder with which the loss is the ELBO, at weight 1.");
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>();
    words.forEach(each -> columns.addAll(each.columns()));
    columns.addAll(
        List.of(
            "latent_size",
            "reduction",
            "beta",
            "beta_eff",
            "beta_norm",
            "sigma or scale",
            "gradient"));
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
    words.forEach(each -> row.addAll(each.cells(stored)));
    row.add((long) loss.latentSize());
    row.add(loss.reduction().spelling());
    row.add(weight(stored, Parameters.BETA, loss.beta()));
    row.add(cell(loss.betaEff()));
    row.add(weight(stored, Parameters.BETA_NORM, loss.betaNorm()));
    row.add(cell(loss.equivalentWidth()));
    row.add(loss.betaEff().isPresent() ? Explanation.scale(loss.gradientScale()) : "");
    loss.wordings().forEach(wording -> row.add(wording.beta()));
    while (row.size() < columns().size()) {
      row.add("");
    }
    return row;
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
