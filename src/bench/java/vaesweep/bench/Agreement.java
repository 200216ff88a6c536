package vaesweep.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;
import vaesweep.spec.loss.Likelihood;
import vaesweep.storage.TrialRow;
import vaesweep.trial.measured.SplitNumbers;

/**
 * What the product and a peer found in the trials of one sweep. Their seeds differ, so a
 * configuration's repeats tell how far apart they may be.
 */
record Agreement(BenchSweep sweep, List<Pair> pairs) {
  /**
   * One trial of both: final numbers of the validation rows, in nats.
   *
   * @param beta as written in the loss
   */
  record Pair(
      double beta,
      int repeat,
      double distortion,
      double peerDistortion,
      double rate,
      double peerRate) {}

  static Agreement of(BenchSweep sweep, List<TrialRow> ours, List<JsonNode> theirs) {
    List<Pair> pairs = new ArrayList<>();
    for (TrialRow trial : ours) {
      JsonNode same =
          theirs.stream().filter(other -> isSame(trial, other)).findFirst().orElseThrow();
      SplitNumbers numbers = trial.last().orElseThrow().validation();
      pairs.add(
          new Pair(
              trial.beta(),
              trial.repeat(),
              numbers.distortion(),
              same.get("distortion").asDouble() + missingConstant(sweep),
              numbers.rate(),
              same.get("rate").asDouble()));
    }
    return new Agreement(sweep, pairs);
  }

  /** The peer counts repeats from 0. */
  private static boolean isSame(TrialRow trial, JsonNode other) {
    return Math.abs(trial.beta() - other.get("beta").asDouble()) < 1e-9
        && trial.repeat() == other.get("repeat").asInt() + 1;
  }

  /** The peer gives a squared error without the constant of the Gaussian it stands for. */
  private static double missingConstant(BenchSweep sweep) {
    return sweep.workload().likelihood().equals(Likelihood.MSE)
        ? Workload.FEATURES / 2.0 * Math.log(Math.PI)
        : 0;
  }

  @Override
  public String toString() {
    return trials() + "\n" + differences();
  }

  private Table trials() {
    Table table =
        new Table(
            sweep.workload().title(), "repeat", "distortion, ours", "peer", "rate, ours", "peer");
    for (Pair pair : pairs) {
      table.add(
          title(pair.beta()),
          String.valueOf(pair.repeat()),
          Table.number(pair.distortion(), 2),
          Table.number(pair.peerDistortion(), 2),
          Table.number(pair.rate(), 2),
          Table.number(pair.peerRate(), 2));
    }
    return table;
  }

  private Table differences() {
    Table table =
        new Table("ours − peer, mean ± standard error", "distortion", "rate", "distortion + rate");
    for (double beta : sweep.betas()) {
      List<Pair> repeats = pairs.stream().filter(pair -> pair.beta() == beta).toList();
      table.add(
          title(beta),
          difference(repeats, Pair::distortion, Pair::peerDistortion),
          difference(repeats, Pair::rate, Pair::peerRate),
          difference(
              repeats,
              pair -> pair.distortion() + pair.rate(),
              pair -> pair.peerDistortion() + pair.peerRate()));
    }
    return table;
  }

  private static String title(double beta) {
    return "beta " + BigDecimal.valueOf(beta).stripTrailingZeros().toPlainString();
  }

  private static String difference(
      List<Pair> repeats, ToDoubleFunction<Pair> ours, ToDoubleFunction<Pair> peers) {
    Sample own = Sample.of(repeats.stream().mapToDouble(ours));
    Sample other = Sample.of(repeats.stream().mapToDouble(peers));
    return Table.number(own.mean() - other.mean(), 2)
        + " ± "
        + Table.number(Math.hypot(own.standardError(), other.standardError()), 2);
  }
}
