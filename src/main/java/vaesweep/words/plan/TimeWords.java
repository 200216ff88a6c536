package vaesweep.words.plan;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.plan.Workload;
import vaesweep.spec.Parameters;
import vaesweep.spec.StoredConfiguration;
import vaesweep.spec.type.Parameter;
import vaesweep.sweep.plan.TimeEstimate;
import vaesweep.sweep.plan.TrialCost;
import vaesweep.trial.Trial;
import vaesweep.words.text.TextTable;

/** Prints how long trials will take, and how that was measured. */
public final class TimeWords {
  private static final List<Parameter<?>> SHOWN =
      List.of(
          Parameters.HIDDEN,
          Parameters.LATENT_SIZE,
          Parameters.BATCH_SIZE,
          Parameters.LIKELIHOOD,
          Parameters.OBJECTIVE);

  private final TimeEstimate estimate;

  public TimeWords(TimeEstimate estimate) {
    this.estimate = estimate;
  }

  /**
   * Prints a table of what is trained alike, and how long all of it takes.
   *
   * @param known trials that have ended before and are not trained again
   */
  public void print(int known, PrintStream out) {
    String left = known == 0 ? "" : "; " + known + " more have ended before and are not counted";
    if (estimate.trials().isEmpty()) {
      out.println("Time: no trial is left to train" + left + ".");
      return;
    }
    List<Parameter<?>> shown = shown();
    List<String> columns = new ArrayList<>();
    shown.forEach(parameter -> columns.add(parameter.name()));
    columns.addAll(List.of("trials", "ms a step", "s an epoch", "s a trial"));
    List<List<Object>> rows = new ArrayList<>();
    estimate.costs().forEach((workload, cost) -> rows.add(row(workload, cost, shown)));
    out.println();
    TextTable.print(columns, rows, out);
    out.println();
    out.println(total() + left + ".");
    out.println(how());
  }

  /** What is always told of a workload, and what else tells one from another. */
  private List<Parameter<?>> shown() {
    List<Parameter<?>> shown = new ArrayList<>(SHOWN);
    Parameters.ALL.stream()
        .filter(each -> !SHOWN.contains(each))
        .filter(
            each ->
                estimate.costs().keySet().stream().map(w -> w.text(each)).distinct().count() > 1)
        .forEach(shown::add);
    return shown;
  }

  private List<Object> row(Workload workload, TrialCost cost, List<Parameter<?>> shown) {
    List<Trial> its =
        estimate.trials().stream().filter(trial -> workload.equals(workload(trial))).toList();
    List<Object> row = new ArrayList<>();
    shown.forEach(parameter -> row.add(workload.text(parameter)));
    row.add((long) its.size());
    row.add(digits(cost.step() * 1e3) + (cost.measured() == 0 ? " (scaled)" : ""));
    row.add(digits(cost.epoch(estimate.steps(its.get(0)))));
    row.add(digits(its.stream().mapToDouble(estimate::seconds).average().orElse(0)));
    return row;
  }

  private static Workload workload(Trial trial) {
    return Workload.of(StoredConfiguration.of(trial.configuration().canonicalJson()));
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, "%.3g", value);
  }

  private String total() {
    return "Time: about "
        + duration(estimate.seconds())
        + " ("
        + duration(estimate.leastSeconds())
        + " to "
        + duration(estimate.mostSeconds())
        + ") for "
        + Amounts.count(estimate.trials().size(), "trial")
        + " with "
        + Amounts.count(estimate.workers(), "worker");
  }

  private String how() {
    int steps = estimate.costs().values().stream().mapToInt(TrialCost::measured).sum();
    long scaled = estimate.costs().values().stream().filter(cost -> cost.measured() == 0).count();
    return "Measured now: "
        + Amounts.count(steps, "step")
        + ", and an evaluation and the final measurements of each kind above, on "
        + Amounts.count(Math.min(estimate.workers(), estimate.trials().size()), "worker")
        + " at once"
        + (scaled == 0 ? "" : "; " + scaled + " kinds are scaled from the nearest in size")
        + ". The range is that of single steps, at least -15% to +30%: a busier machine takes longer.";
  }

  private static String duration(double seconds) {
    return Amounts.duration(Duration.ofMillis(Math.round(seconds * 1e3)));
  }
}
