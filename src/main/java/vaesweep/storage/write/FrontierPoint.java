package vaesweep.storage.write;

import java.sql.SQLException;
import vaesweep.storage.sqlite.Row;

/**
 * A configuration of which every repeat has ended, by the means of its complete ones; as a row of
 * the view {@code competing_configurations}.
 *
 * @param trial the least number of its trials, which names it
 * @param network what with an equal weight is one objective
 * @param betaEff not a number where the objective has no weight
 * @param distortion nats per example
 * @param rate nats per example
 * @param distortionError nats: what is less is no difference
 * @param rateError nats: what is less is no difference
 */
record FrontierPoint(
    int trial,
    String likelihood,
    int latentSize,
    String network,
    double betaEff,
    double distortion,
    double rate,
    double distortionError,
    double rateError) {
  /** Relative: roundings of one weight differ by less. */
  private static final double ROUNDING = 1e-9;

  static FrontierPoint of(Row row) throws SQLException {
    return new FrontierPoint(
        row.integer("trial"),
        row.text("likelihood"),
        row.integer("latent_size"),
        row.text("network"),
        row.number("beta_eff"),
        row.number("distortion"),
        row.number("rate"),
        row.number("distortion_error"),
        row.number("rate_error"));
  }

  /** Whether the other is not on the frontier because of this one, of the same latent size. */
  boolean putsOff(FrontierPoint other) {
    return dominates(other) || replaces(other);
  }

  private boolean dominates(FrontierPoint other) {
    return distortion <= other.distortion
        && rate <= other.rate
        && (distortion < other.distortion - other.distortionError
            || rate < other.rate - other.rateError);
  }

  /** Whether both are one objective and no different, and this one serves it better. */
  boolean replaces(FrontierPoint other) {
    return hasObjectiveOf(other)
        && Math.abs(distortion - other.distortion) <= other.distortionError
        && Math.abs(rate - other.rate) <= other.rateError
        && (loss() < other.loss() || (loss() == other.loss() && trial < other.trial));
  }

  private boolean hasObjectiveOf(FrontierPoint other) {
    double less = Math.min(betaEff, other.betaEff);
    double more = Math.max(betaEff, other.betaEff);
    return more <= less * (1 + ROUNDING) && network.equals(other.network);
  }

  private double loss() {
    return distortion + betaEff * rate;
  }
}
