package vaesweep.diagnosis.evidence;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import vaesweep.spec.Parameters;
import vaesweep.spec.StoredConfiguration;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.type.Parameter;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.TrialRow;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Judgement;
import vaesweep.trial.measured.LatentUnit;

/**
 * A trial with its configuration read.
 *
 * @param course what its epochs show
 * @param codes what its latent units show
 * @param measured its final numbers by name, beside its last epoch's
 * @param naming how the sweep's trials are told apart in sentences
 */
public record Subject(
    TrialRow row,
    StoredConfiguration configuration,
    TrainingCurve course,
    Codes codes,
    FinalNumbers measured,
    Naming naming) {
  /** Relative difference below which two weights are one: two ways of computing it may differ. */
  private static final double ONE_WEIGHT = 1e-9;

  /** A share of fitted widths at their least above which they rule the distortion. */
  private static final double FLOORED = 0.01;

  /** A trial of which no more is known than its row. */
  public static Subject of(TrialRow row) {
    StoredConfiguration configuration = StoredConfiguration.of(row.configuration());
    return new Subject(
        row, configuration, TrainingCurve.NONE, Codes.NONE, FinalNumbers.NONE, Naming.BY_WEIGHT);
  }

  Subject withCurve(List<CurvePoint> points) {
    return new Subject(row, configuration, TrainingCurve.of(points, row), codes, measured, naming);
  }

  /** Whether free bits grant each unit a floor of its own. */
  public boolean hasUnitFloors() {
    return kind(Parameters.OBJECTIVE).equals("free_bits")
        && !configuration.parts(Parameters.OBJECTIVE.name()).containsKey("objective.of");
  }

  Subject withUnits(List<LatentUnit> units) {
    OptionalDouble floor =
        hasUnitFloors() ? field(Parameters.OBJECTIVE, "nats") : OptionalDouble.empty();
    return new Subject(row, configuration, course, Codes.of(units, floor), measured, naming);
  }

  Subject with(FinalNumbers numbers) {
    return new Subject(row, configuration, course, codes, numbers, naming);
  }

  Subject named(Naming sweeps) {
    return new Subject(row, configuration, course, codes, measured, sweeps);
  }

  /** Returns a final number, where it was measured. */
  public OptionalDouble measured(String name) {
    return measured.value(name);
  }

  /** Returns a final number's standard error, where it was measured. */
  public OptionalDouble error(String name) {
    return measured.error(name);
  }

  /**
   * Returns the standard deviation of the ELBO over rows, in nats: the standard error of its
   * estimate is that over the root of the rows it was made on, whose logarithm is stored.
   */
  public OptionalDouble rowDeviation() {
    OptionalDouble error = measured.error("importance_weighted_bound_1");
    OptionalDouble logRows = measured("largest_mutual_information");
    return error.isEmpty() || logRows.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(error.getAsDouble() * Math.exp(logRows.getAsDouble() / 2));
  }

  public double betaEff() {
    return row.betaEff();
  }

  /** Whether both have the same KL weight. */
  public boolean hasWeightOf(Subject other) {
    return Math.abs(betaEff() - other.betaEff())
        <= ONE_WEIGHT * Math.max(betaEff(), other.betaEff());
  }

  /** The alternative of a parameter that is one of several, such as {@code gaussian}. */
  public String kind(Parameter<?> parameter) {
    Object value = configuration.values().getOrDefault(parameter.name(), "");
    return value instanceof Map<?, ?> map ? String.valueOf(map.get("type")) : value.toString();
  }

  /** Whether the decoder's distribution has a density, not probabilities. */
  public boolean hasDensity() {
    return !kind(Parameters.LIKELIHOOD).equals("bernoulli");
  }

  /** A number among a parameter's own fields; empty where it has none of that name. */
  public OptionalDouble field(Parameter<?> parameter, String field) {
    return configuration.values().get(parameter.name()) instanceof Map<?, ?> map
            && map.get(field) instanceof Number number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  /** The likelihood as the database spells it: its name, or its object as canonical JSON. */
  public String likelihood() {
    Object value = configuration.values().getOrDefault(Parameters.LIKELIHOOD.name(), "");
    return value instanceof Map<?, ?> ? JsonWriter.compact(value) : value.toString();
  }

  public int number() {
    return row.number();
  }

  public boolean isComplete() {
    return row.state() == TrialState.COMPLETE && row.last().isPresent();
  }

  /** The last epoch's numbers; only of trials that have been measured. */
  public CurvePoint last() {
    return row.last().orElseThrow();
  }

  /**
   * Returns the epoch under the full weight after which D + beta_eff·R was least on validation
   * rows; the last where there is none.
   */
  public int bestEpoch() {
    return course.best().orElse(last()).epoch();
  }

  /** By how many nats the last epoch is worse than the best one, at D + beta_eff·R. */
  public double lost() {
    return course.lost(last(), betaEff());
  }

  /** Whether there is a KL weight: objective capacity has none. */
  public boolean isWeighted() {
    return Double.isFinite(row.betaEff());
  }

  /** Whether training made it worse than it was untrained: its numbers are of no use. */
  public boolean exploded() {
    return has(Judgement.Verdict.EXPLODED);
  }

  /** Whether the decoder ignores z. */
  public boolean collapsed() {
    return has(Judgement.Verdict.COLLAPSED);
  }

  /** Whether some units are active and others not. */
  public boolean partlyCollapsed() {
    return has(Judgement.Verdict.PARTLY_COLLAPSED);
  }

  /** Whether all units are active. */
  public boolean live() {
    return has(Judgement.Verdict.LIVE);
  }

  private boolean has(Judgement.Verdict verdict) {
    return judged(judgement -> judgement.verdict() == verdict);
  }

  /** Whether the best decoder that ignores z serves its own objective better. */
  public boolean worseThanBaseline() {
    return judged(Judgement::worseThanBaseline);
  }

  /** Whether it may be compared with others: complete, and at full weight at its last step. */
  public boolean comparable() {
    return judged(Judgement::fullWeight);
  }

  /**
   * Whether z is of use to its decoder: it may be compared, and it has neither exploded nor
   * collapsed nor lost all its active units, and ignoring z would not be better.
   */
  public boolean lives() {
    return competes() && last().activeUnits() > 0;
  }

  /** Whether it may be the best of something, or on a frontier. */
  public boolean competes() {
    return judged(Judgement::competes);
  }

  private boolean judged(Predicate<Judgement> condition) {
    return isComplete() && row.judgement().filter(condition).isPresent();
  }

  /**
   * Returns the share of the KL weight, or of the capacity, at the last step; empty where the
   * weight is 0 and where it was not measured.
   */
  public OptionalDouble share() {
    if (!isComplete() || row.beta() == 0) {
      return OptionalDouble.empty();
    }
    OptionalDouble measured = measured("weight_share");
    return measured.isPresent() || !isWeighted()
        ? measured
        : OptionalDouble.of(last().klWeight() / row.beta());
  }

  /** Returns a name for a sentence, such as {@code trial 7 (beta=64, latent_size=10, …)}. */
  public String label() {
    return naming.of(this);
  }

  /** Whether so many of the decoder's fitted widths are at their least that they rule D. */
  public boolean isFloored() {
    return flooredShare() > FLOORED;
  }

  /** The share of fitted widths that are at their least; 0 where none is fitted. */
  public double flooredShare() {
    return measured("floored_share").orElse(0);
  }

  /**
   * Returns what tells its group from others in a sentence, such as {@code latent_size=2}; empty
   * where the sweep has one group.
   *
   * @param without what the sentence says itself
   */
  public String group(Likeness likeness, Parameter<?>... without) {
    return naming.group(this, likeness, without);
  }

  /** Returns {@code (likelihood mse)}, with a space before it, unless the label says so already. */
  public String aside(Parameter<?> parameter) {
    return naming.names(parameter)
        ? ""
        : " (" + parameter.name() + " " + configuration.text(parameter) + ")";
  }
}
