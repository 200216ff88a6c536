package vaesweep.words.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import vaesweep.explanation.DistinctLosses;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.StoredConfiguration;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;
import vaesweep.sweep.plan.PlannedSweep;
import vaesweep.words.text.VariedParts;

/** Configurations, or losses, by what their sweep varies: no two rows read alike. */
final class PlanTable {
  private final String first;
  private final List<Configuration> configurations;
  private final int features;
  private final List<StoredConfiguration> stored;
  private final List<VariedParts> varied;

  private PlanTable(
      String first,
      List<Configuration> configurations,
      PlannedSweep sweep,
      Predicate<Parameter<?>> shown) {
    this.first = first;
    this.configurations = configurations;
    features = sweep.file().facts().features();
    stored =
        configurations.stream()
            .map(configuration -> StoredConfiguration.of(configuration.canonicalJson()))
            .toList();
    varied =
        sweep.file().sweep().space().entrySet().stream()
            .filter(entry -> !(entry.getValue() instanceof Domain.Fixed))
            .<Parameter<?>>map(Map.Entry::getKey)
            .filter(shown)
            .map(parameter -> VariedParts.of(parameter.name(), stored))
            .toList();
  }

  /** A row a configuration. */
  static PlanTable ofConfigurations(PlannedSweep sweep) {
    return new PlanTable("configuration", sweep.plan().configurations(), sweep, all -> true);
  }

  /** A row a loss. */
  static PlanTable ofLosses(DistinctLosses losses, PlannedSweep sweep) {
    return new PlanTable("loss", losses.losses(), sweep, DistinctLosses::isPart);
  }

  /** Returns names to which others may be added. */
  List<String> columns() {
    List<String> columns = new ArrayList<>(List.of(first));
    varied.forEach(each -> columns.addAll(each.columns()));
    columns.remove(Parameters.BETA_NORM.name()); // stands at the end
    columns.add("beta_eff");
    columns.add(Parameters.BETA_NORM.name());
    return columns;
  }

  /** Returns the cells of each configuration, to which others may be added. */
  List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    for (Configuration configuration : configurations) {
      List<Object> row = new ArrayList<>();
      row.add((long) rows.size() + 1);
      StoredConfiguration its = stored.get(rows.size());
      varied.stream()
          .filter(each -> !each.columns().contains(Parameters.BETA_NORM.name()))
          .forEach(each -> row.addAll(each.cells(its)));
      row.add(orDash(configuration.betaEff(features)));
      row.add(
          its.has(Parameters.BETA_NORM)
              ? new BigDecimal(its.text(Parameters.BETA_NORM))
              : orDash(configuration.betaNorm(features)));
      rows.add(row);
    }
    return rows;
  }

  /** Returns what the columns leave out because it is the same in all rows. */
  List<String> sentences() {
    return varied.stream().flatMap(each -> each.sentences().stream()).toList();
  }

  /** Objective capacity has no KL weight. */
  private static Object orDash(OptionalDouble weight) {
    return weight.isPresent() ? weight.getAsDouble() : "–";
  }
}
