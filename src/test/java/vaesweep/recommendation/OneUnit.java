package vaesweep.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Repeats;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Parameters;
import vaesweep.storage.FrontierRow;
import vaesweep.theory.LinearOracle;
import vaesweep.theory.Spectrum;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.judged.Recommendation;

/**
 * A sweep of linear networks with one latent unit at their exact optimum: eigenvalues 100 and
 * smaller ones of sum 10, variance 1. Up to a constant D = β/2, D0 = 50 and R = ½ ln(100/β), so the
 * right answers are a few lines of algebra.
 */
final class OneUnit {
  static final double LARGEST = 100;

  /** All of a rate above ½ nat, which ends at 100/e = 36.8. */
  static final double[] WEIGHTS = {1, 2, 4, 8, 15, 21.5, 25, 32};

  private static final Spectrum SPECTRUM = new Spectrum(LARGEST, 0.05, 0.05);

  private final List<ExampleTrial> trials = new ArrayList<>();
  private OptionalDouble baseline = OptionalDouble.of(distortion(1e6));

  static OneUnit of(double... weights) {
    OneUnit sweep = new OneUnit();
    for (double weight : weights) {
      sweep.trial(weight, 1, 0);
    }
    return sweep;
  }

  /** Repeats of each weight, whose distortions differ from the optimum by the given nats. */
  static OneUnit repeated(double[] weights, double[][] noise) {
    OneUnit sweep = new OneUnit();
    for (int i = 0; i < weights.length; i++) {
      for (int repeat = 1; repeat <= noise[i].length; repeat++) {
        sweep.trial(weights[i], repeat, noise[i][repeat - 1]);
      }
    }
    return sweep;
  }

  /** D of the optimum, in nats. */
  static double distortion(double weight) {
    return oracle(weight).distortion();
  }

  /** R of the optimum, in nats. */
  static double rate(double weight) {
    return oracle(weight).rate();
  }

  private static LinearOracle oracle(double weight) {
    return new LinearOracle(SPECTRUM, 1, weight, 1);
  }

  OneUnit trial(double weight, int repeat, double noise) {
    double distortion = distortion(weight) + noise;
    double rate = rate(weight);
    return with(
        ExampleTrial.of(trials.size() + 1, weight)
            .repeat(repeat)
            .with(Parameters.LATENT_SIZE, 1)
            .ending(distortion, rate)
            .active(weight < LARGEST ? 1 : 0)
            .measuring("importance_weighted_bound", -distortion - rate, 1e-3)
            .measuring("monte_carlo_rate", rate, 1e-3)
            .measuring("mutual_information", rate, 1e-3));
  }

  OneUnit with(ExampleTrial trial) {
    trials.add(trial);
    return this;
  }

  int next() {
    return trials.size() + 1;
  }

  OneUnit each(UnaryOperator<ExampleTrial> change) {
    trials.replaceAll(change);
    return this;
  }

  OneUnit withoutBaseline() {
    baseline = OptionalDouble.empty();
    return this;
  }

  List<Recommendation> answers() {
    Evidence read = Evidence.of(ExampleResults.of(trials));
    Map<String, DataReference.Baseline> baselines =
        baseline.isEmpty()
            ? Map.of()
            : Map.of(
                "bernoulli",
                new DataReference.Baseline(baseline.getAsDouble(), OptionalDouble.empty()),
                "continuous_bernoulli",
                new DataReference.Baseline(baseline.getAsDouble(), OptionalDouble.empty()),
                "mse",
                new DataReference.Baseline(baseline.getAsDouble(), OptionalDouble.empty()));
    Evidence evidence =
        new Evidence(
            read.edition(), read.data(), new DataReference(Map.of(), baselines), read.trials());
    return Recommendations.of(evidence, frontier(evidence));
  }

  Recommendation answer(String purpose) {
    List<Recommendation> all =
        answers().stream().filter(each -> each.purpose().equals(purpose)).toList();
    if (all.size() != 1) {
      throw new AssertionError(purpose + ": " + all);
    }
    return all.get(0);
  }

  /**
   * Every competing configuration of a likelihood that no other of its latent size is better than
   * in both.
   */
  private static List<FrontierRow> frontier(Evidence evidence) {
    List<Repeats> competing =
        Repeats.among(evidence.trials()).stream().filter(Repeats::competes).toList();
    return competing.stream()
        .filter(each -> competing.stream().noneMatch(o -> isOfSizeOf(o, each) && beats(o, each)))
        .map(each -> row(each, competing.stream().noneMatch(other -> beats(other, each))))
        .toList();
  }

  private static FrontierRow row(Repeats repeats, boolean overall) {
    List<Integer> numbers = repeats.trials().stream().map(Subject::number).toList();
    Subject first = repeats.first();
    return new FrontierRow(
        numbers.get(0), numbers, first.likelihood(), first.configuration().latentSize(), overall);
  }

  private static boolean isOfSizeOf(Repeats other, Repeats one) {
    return other.first().configuration().latentSize() == one.first().configuration().latentSize();
  }

  private static boolean beats(Repeats other, Repeats one) {
    return other.first().likelihood().equals(one.first().likelihood())
        && distortion(other) < distortion(one)
        && rate(other) < rate(one);
  }

  private static double distortion(Repeats repeats) {
    return repeats.mean(trial -> trial.last().validation().distortion()).mean();
  }

  private static double rate(Repeats repeats) {
    return repeats.mean(trial -> trial.last().validation().rate()).mean();
  }
}
