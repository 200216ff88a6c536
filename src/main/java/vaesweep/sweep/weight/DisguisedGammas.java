package vaesweep.sweep.weight;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.diagnosis.words.Digits;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Objective;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;

/**
 * Trials with objective capacity whose reduction divides the reconstruction by the number of
 * features N. The rate is summed over units under every reduction, so gamma acts as N times itself.
 */
final class DisguisedGammas {
  private DisguisedGammas() {}

  /** Returns a sentence, where there are any. */
  static Optional<String> sentence(List<Trial> trials, DataFacts data) {
    List<Trial> disguised =
        trials.stream().filter(trial -> divisor(trial, data.features()) > 1).toList();
    double[] gammas = disguised.stream().mapToDouble(DisguisedGammas::gamma).distinct().toArray();
    if (gammas.length == 0) {
      return Optional.empty();
    }
    double least = Arrays.stream(gammas).min().orElseThrow();
    double most = Arrays.stream(gammas).max().orElseThrow();
    int features = data.features();
    return Optional.of(
        String.format(
            "Gamma: in %s the mean over %d features divides the reconstruction and not the rate, so gamma %s acts as"
                + " %s: divide it by %d, or use reduction sum, if %s as under sum is meant.",
            Amounts.count(disguised.size(), "trial"),
            features,
            range(least, most),
            range(least * features, most * features),
            features,
            range(least, most)));
  }

  private static int divisor(Trial trial, int features) {
    return trial.configuration().get(Parameters.OBJECTIVE) instanceof Objective.Capacity
        ? trial.configuration().get(Parameters.REDUCTION).reconstructionDivisor(features)
        : 1;
  }

  private static double gamma(Trial trial) {
    return ((Objective.Capacity) trial.configuration().get(Parameters.OBJECTIVE)).gamma();
  }

  private static String range(double least, double most) {
    return least == most ? Digits.of(least) : Digits.of(least) + " to " + Digits.of(most);
  }
}
