package vaesweep.words.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import vaesweep.plan.Plan;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.StoredConfiguration;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;
import vaesweep.sweep.plan.PlannedSweep;
import vaesweep.words.text.VariedParts;

/** The configurations of a plan by what its sweep varies: no two rows read alike. */
public final class PlanTable {
  private final Plan plan;
  private final int features;
  private final List<StoredConfiguration> stored;
  private final List<VariedParts> varied;

  PlanTable(PlannedSweep sweep) {
    plan = sweep.plan();
    features = sweep.file().facts().features();
    stored =
        plan.configurations().stream()
            .map(configuration -> StoredConfiguration.of(configuration.canonicalJson()))
            .toList();
    varied =
        sweep.file().sweep().space().entrySet().stream()
            .filter(entry -> !(entry.getValue() instanceof Domain.Fixed))
            .<Parameter<?>>map(java.util.Map.Entry::getKey)
            .map(parameter -> VariedParts.of(parameter.name(), stored))
            .toList();
  }

  /** Returns names to which others may be added. */
  List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("configuration"));
    varied.forEach(each -> columns.addAll(each.columns()));
    columns.remove(Parameters.BETA_NORM.name()); // stands at the end
    columns.add("beta_eff");
    columns.add(Parameters.BETA_NORM.name());
    return columns;
  }

  /** Returns the cells of each configuration, to which others may be added. */
  List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    for (Configuration configuration : plan.configurations()) {
      List<Object> row = new ArrayList<>();
      row.add((long) rows.size() + 1);
      StoredConfiguration its = stored.get(rows.size());
      varied.stream()
          .filter(each -> !each.columns().contains(Parameters.BETA_NORM.name()))
          .forEach(each -> row.addAll(each.cells(its)));
      row.add(orDash(configuration.betaEff(features)));
      row.add(
          its.has(Parameters.BETA_NORM)
              ? new java.math.BigDecimal(its.text(Parameters.BETA_NORM))
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
