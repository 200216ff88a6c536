package vaesweep.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import vaesweep.vae.MatrixProducts;

/** The table of training steps, and the notes without which its numbers could mislead. */
final class StepReport {
  /** A processor of the last ten years with a BLAS made for it is faster. */
  private static final double SLOWEST_GIGAFLOPS = 20;

  private static final String REMEDY =
      "PyTorch is not installed (Debian: apt-get install python3-torch libopenblas0-pthread).";

  private final Map<Workload, List<StepTimes>> rounds;
  private final Optional<TorchSteps> torch;

  StepReport(Map<Workload, List<StepTimes>> rounds, Optional<TorchSteps> torch) {
    this.rounds = rounds;
    this.torch = torch;
  }

  @Override
  public String toString() {
    Table table =
        new Table(
            "one training step (ms)",
            "ours",
            "SameDiff",
            "PyTorch",
            "SameDiff / ours",
            "PyTorch / ours",
            "matrix products",
            "their share");
    rounds.forEach((workload, times) -> addTo(table, workload, times));
    return table + "\n" + notes();
  }

  private void addTo(Table table, Workload workload, List<StepTimes> times) {
    ToDoubleFunction<StepTimes> python = round -> round.torch().orElseThrow();
    table.add(
        workload.title(),
        Table.number(median(times, StepTimes::ours), 2),
        Table.number(median(times, StepTimes::sameDiff), 2),
        torch.map(t -> Table.number(median(times, python), 2)).orElse("not installed"),
        Table.times(median(times, round -> round.sameDiff() / round.ours())),
        torch
            .map(t -> median(times, round -> python.applyAsDouble(round) / round.ours()))
            .map(Table::times)
            .orElse("–"),
        Table.number(median(times, StepTimes::matrixProducts), 2),
        percent(median(times, round -> round.matrixProducts() / round.ours())));
  }

  private String notes() {
    return String.format(
        Locale.ROOT,
        "One thread, batch %d, Adam, %s. Medians of %d round(s), ratios and shares taken within a"
            + " round; our step varied by %s between rounds.%nOurs multiplies two 784×784 matrices"
            + " at %.0f GFLOPS. %s%n",
        Workload.BATCH_SIZE,
        Batches.DATA,
        rounds.get(Workload.S).size(),
        percent(rounds.values().stream().mapToDouble(StepReport::variation).max().orElse(0)),
        MatrixProducts.gigaflops(),
        torch.map(StepReport::note).orElse(REMEDY));
  }

  private static String note(TorchSteps torch) {
    String facts =
        String.format(
            Locale.ROOT,
            "PyTorch %s does at %.0f GFLOPS, with %s.",
            torch.version(),
            torch.gigaflops(),
            torch.blas());
    return torch.gigaflops() >= SLOWEST_GIGAFLOPS
        ? facts
        : facts
            + "\n\n*** UNFAIR: THIS PYTORCH HAS NO FAST BLAS; DO NOT QUOTE ITS COLUMN. ***\n"
            + "*** Install one (Debian: apt-get install libopenblas0-pthread) and measure again. ***";
  }

  private static double variation(List<StepTimes> times) {
    double slowest = times.stream().mapToDouble(StepTimes::ours).max().orElseThrow();
    double fastest = times.stream().mapToDouble(StepTimes::ours).min().orElseThrow();
    return slowest / fastest - 1;
  }

  private static double median(List<StepTimes> times, ToDoubleFunction<StepTimes> number) {
    return Median.of(times.stream().mapToDouble(number));
  }

  private static String percent(double share) {
    return Table.number(100 * share, 0) + "%";
  }
}
