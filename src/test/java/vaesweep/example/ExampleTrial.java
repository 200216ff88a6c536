package vaesweep.example;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.type.Parameter;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.TrialRow;
import vaesweep.trial.Failure;
import vaesweep.trial.Machine;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Judgement;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.Picture;
import vaesweep.trial.measured.SplitNumbers;

/**
 * One made-up trial. Its distortion and rate are those of a linear Gaussian network whose units
 * have the strengths {@link #STRENGTHS}: a unit lives while its strength is above beta_eff.
 */
public final class ExampleTrial {
  private static final double[] STRENGTHS = {130, 70, 40, 25, 18, 13, 10, 8, 6, 5};
  private static final double NOTHING_LEARNT = 400;
  private static final int FEATURES = ExampleResults.FASHION.features();
  private static final Instant BEGIN = Instant.parse("2026-11-21T09:30:00Z");

  private final int number;
  private final Map<Parameter<?>, Object> chosen = new HashMap<>();
  private TrialState state = TrialState.COMPLETE;
  private Optional<Failure> failure = Optional.empty();
  private double largestLogVariance = 6;
  private long clamped;
  private String machine = "amd64 Zen OpenBLAS 0.3.19";
  private List<Picture> pictures = List.of();
  private Optional<SplitNumbers> ending = Optional.empty();
  private Optional<SplitNumbers> training = Optional.empty();
  private final Map<Integer, SplitNumbers> earlier = new HashMap<>();
  private Optional<Judgement> judgement = Optional.empty();
  private int repeat = 1;
  private OptionalInt active = OptionalInt.empty();
  private final Map<String, Measurement> measured = new LinkedHashMap<>();

  private ExampleTrial(int number) {
    this.number = number;
  }

  public static ExampleTrial of(int number, double beta) {
    return new ExampleTrial(number).with(Parameters.BETA, beta).with(Parameters.EPOCHS, 8);
  }

  public <T> ExampleTrial with(Parameter<T> parameter, T value) {
    chosen.put(parameter, value);
    return this;
  }

  public ExampleTrial in(TrialState other) {
    state = other;
    return this;
  }

  public ExampleTrial failed(Failure why) {
    failure = Optional.of(why);
    return in(TrialState.FAILED);
  }

  public ExampleTrial logVariance(double largest, long clampedValues) {
    largestLogVariance = largest;
    clamped = clampedValues;
    return this;
  }

  /** Measured on training and validation rows alike after the last epoch, in nats. */
  public ExampleTrial ending(double distortion, double rate) {
    ending = Optional.of(new SplitNumbers(distortion, rate, 0.01));
    return this;
  }

  /** Measured so on training rows after the last epoch, unlike on validation rows; in nats. */
  public ExampleTrial training(double distortion, double rate) {
    training = Optional.of(new SplitNumbers(distortion, rate, 0.01));
    return this;
  }

  /** Measured so after an earlier epoch, in nats. */
  public ExampleTrial after(int epoch, double distortion, double rate) {
    earlier.put(epoch, new SplitNumbers(distortion, rate, 0.01));
    return this;
  }

  /** With so many active units, whatever their KL. */
  public ExampleTrial active(int units) {
    active = OptionalInt.of(units);
    return this;
  }

  /** With this final number, whatever the others are; in nats. */
  public ExampleTrial measuring(String name, double value, double standardError) {
    measured.put(name, new Measurement(name, value, OptionalDouble.of(standardError), "nats"));
    return this;
  }

  /** With this exact final number, whatever the others are; a plain number. */
  public ExampleTrial measured(String name, double value) {
    measured.put(name, new Measurement(name, value, ""));
    return this;
  }

  /** Judged so, whatever its numbers. */
  public ExampleTrial judged(Judgement other) {
    judgement = Optional.of(other);
    return this;
  }

  /** With another seed than the first repeat's. */
  public ExampleTrial repeat(int other) {
    repeat = other;
    return this;
  }

  public ExampleTrial onMachine(String type) {
    machine = type;
    return this;
  }

  public ExampleTrial drawn() {
    pictures = Drawings.of(number, units());
    return this;
  }

  public int number() {
    return number;
  }

  List<Picture> pictures() {
    return pictures;
  }

  private Configuration configuration() {
    return Configuration.of(chosen);
  }

  private double betaEff() {
    return configuration().betaEff(FEATURES).orElse(1);
  }

  public TrialRow row() {
    Configuration configuration = configuration();
    boolean ended = state == TrialState.COMPLETE || state == TrialState.FAILED;
    boolean begun = ended || state == TrialState.RUNNING;
    List<CurvePoint> curve = curve();
    return new TrialRow(
        number,
        String.format("%032x", number),
        configuration.canonicalJson(),
        repeat,
        4710 + repeat,
        state,
        configuration.beta(FEATURES).orElse(Double.NaN),
        configuration.betaEff(FEATURES).orElse(Double.NaN),
        configuration.betaNorm(FEATURES).orElse(Double.NaN),
        begun ? 1 : 0,
        Optional.of(BEGIN.plusSeconds(4L * number)).filter(t -> begun),
        Optional.of(BEGIN.plusSeconds(4L * number + 5)).filter(t -> ended),
        Optional.of(4.5).filter(t -> ended),
        failure,
        Optional.of(new Machine(machine, "kestrel", "Linux 6.1", "17.0.9", 2)).filter(m -> begun),
        curve.isEmpty() ? Optional.empty() : Optional.of(curve.get(curve.size() - 1)),
        Optional.empty(),
        state == TrialState.COMPLETE && !curve.isEmpty()
            ? judgement.or(() -> Optional.of(likely(curve.get(curve.size() - 1))))
            : Optional.empty());
  }

  /** As the database would judge it without measurements of the untrained network. */
  private Judgement likely(CurvePoint last) {
    double beta = configuration().beta(FEATURES).orElse(1);
    int size = configuration().get(Parameters.LATENT_SIZE);
    double rate = last.validation().rate();
    boolean ignores = rate < 0.1 || (last.activeUnits() == 0 && rate < Math.max(1, 0.02 * size));
    Judgement.Verdict verdict =
        ignores
            ? Judgement.Verdict.COLLAPSED
            : last.activeUnits() < size
                ? Judgement.Verdict.PARTLY_COLLAPSED
                : Judgement.Verdict.LIVE;
    return judgement(beta == 0 || Math.abs(last.klWeight() / beta - 1) <= 0.01, verdict, false);
  }

  /** With the right to compete that the database would give to it. */
  public static Judgement judgement(
      boolean fullWeight, Judgement.Verdict verdict, boolean worseThanBaseline) {
    boolean useful =
        verdict != Judgement.Verdict.EXPLODED && verdict != Judgement.Verdict.COLLAPSED;
    return new Judgement(
        fullWeight, verdict, worseThanBaseline, fullWeight && useful && !worseThanBaseline);
  }

  /** Bars of a unit's KL are ½ ln(strength / beta_eff) while that is positive. */
  List<LatentUnit> units() {
    List<LatentUnit> units = new ArrayList<>();
    if (state == TrialState.WAITING) {
      return units;
    }
    for (int i = 0; i < configuration().get(Parameters.LATENT_SIZE); i++) {
      double strength =
          STRENGTHS[
              (i * 7 + 3)
                  % Math.min(configuration().get(Parameters.LATENT_SIZE), STRENGTHS.length)];
      double kept = Math.max(0, 1 - betaEff() / strength);
      double kl =
          kept == 0 ? 0.0004 * (i + 1) : -0.5 * Math.log(Math.max(betaEff(), 0.003) / strength);
      units.add(new LatentUnit(i + 1, kl, 0.01, kept + 0.0003, 1 - kept));
    }
    return units;
  }

  List<Measurement> measurements() {
    if (state != TrialState.COMPLETE) {
      return List.of();
    }
    Map<String, Measurement> all = new LinkedHashMap<>();
    likely().forEach(each -> all.put(each.name(), each));
    all.putAll(measured);
    return List.copyOf(all.values());
  }

  /** The information nears its cap at rates of 23 nats and more. */
  private List<Measurement> likely() {
    double rate = units().stream().mapToDouble(LatentUnit::kl).sum();
    double information = Math.min(0.2 * rate, 5.4);
    return List.of(
        estimate("monte_carlo_rate", rate),
        estimate("mutual_information", information),
        estimate("total_correlation", 0.6 * (rate - information)),
        estimate("dimension_wise_kl", 0.4 * (rate - information)),
        new Measurement("largest_mutual_information", 5.545, "nats"),
        new Measurement("evaluated_rows", 256, ""),
        new Measurement("importance_samples", 16, ""),
        estimate("importance_weighted_bound_1", -distortion() - rate),
        estimate("importance_weighted_bound_4", -distortion() - rate + 1.5),
        estimate("elbo_gap_4", 1.5),
        estimate("importance_weighted_bound", -distortion() - rate + 2.25),
        estimate("elbo_gap", 2.25),
        estimate("effective_sample_size", 4));
  }

  private static Measurement estimate(String name, double value) {
    return new Measurement(name, value, OptionalDouble.of(0.125), "nats");
  }

  List<CurvePoint> curve() {
    List<CurvePoint> points = new ArrayList<>();
    int epochs = configuration().get(Parameters.EPOCHS);
    int done = state == TrialState.FAILED ? 3 : state == TrialState.RUNNING ? 4 : epochs;
    for (int epoch = 0; state != TrialState.WAITING && epoch <= done; epoch++) {
      points.add(point(epoch, epochs));
    }
    return points;
  }

  private CurvePoint point(int epoch, int epochs) {
    double share =
        configuration().has(Parameters.ANNEALING)
            ? configuration().get(Parameters.ANNEALING).share(Math.max(0, epoch - 1.0 / 78), epochs)
            : 1;
    double left = Math.exp(-0.9 * epoch);
    double rate = units().stream().mapToDouble(LatentUnit::kl).sum() * (1 + 0.5 * (1 - share));
    double wobble = Math.sin(12.9898 * number) * 1.5;
    double distortion = distortion() + wobble + (545 - distortion()) * left;
    SplitNumbers drawn = new SplitNumbers(distortion, rate * (1 - left), distortion / 9000);
    SplitNumbers numbers =
        epoch == epochs ? ending.orElse(drawn) : earlier.getOrDefault(epoch, drawn);
    return new CurvePoint(
        epoch,
        configuration().beta(FEATURES).orElse(1) * share,
        epoch == 0 ? OptionalDouble.empty() : OptionalDouble.of(distortion + rate),
        epoch == 0 ? OptionalDouble.empty() : OptionalDouble.of(20 + 80 * left),
        numbers,
        epoch == epochs ? training.orElse(numbers) : numbers,
        active.orElse((int) units().stream().filter(LatentUnit::active).count()),
        largestLogVariance,
        clamped,
        0.55 * epoch);
  }

  private double distortion() {
    int size = Math.min(configuration().get(Parameters.LATENT_SIZE), STRENGTHS.length);
    double distortion = NOTHING_LEARNT;
    for (int i = 0; i < size; i++) {
      distortion -= Math.max(0, STRENGTHS[i] - betaEff()) / 2;
    }
    return distortion;
  }
}
