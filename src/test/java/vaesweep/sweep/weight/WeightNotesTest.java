package vaesweep.sweep.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vaesweep.example.SmallData;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;

/** Guards what is told before a training, and its silence where the file means what it says. */
final class WeightNotesTest {
  /** 42 rows of 16 features; batches of 8. */
  private static final DataFacts DATA = SmallData.dataset().facts();

  private static final Annealing NONE = new Annealing.None();

  private static Annealing linear(double length) {
    return new Annealing.Linear(0, length, Granularity.STEP);
  }

  private static Objective capacity(double gamma, double nats, Annealing annealing) {
    return new Objective.Capacity(gamma, nats, annealing);
  }

  private static Trial trial(Map<Parameter<?>, ?> values) {
    Map<Parameter<?>, Object> all = new HashMap<>(Map.of(Parameters.EPOCHS, 20));
    all.putAll(values);
    return SmallData.trial(SmallData.with(all), 5);
  }

  private static Trial annealed(double beta, Annealing annealing) {
    return trial(Map.of(Parameters.BETA, beta, Parameters.ANNEALING, annealing));
  }

  private static Trial gamma(double gamma, Reduction reduction) {
    return trial(
        Map.of(Parameters.OBJECTIVE, capacity(gamma, 5, NONE), Parameters.REDUCTION, reduction));
  }

  private static List<String> notes(Trial... trials) {
    return WeightNotes.of(List.of(trials), DATA);
  }

  @Test
  void aScheduleLongerThanTheTrainingIsToldWithItsShareAndTheEpochsItTakes() {
    assertThat(notes(annealed(1, linear(400)), annealed(1, NONE)))
        .containsExactly(
            "Annealing: 1 trial ends with the KL weight at 0.05 of its full value; it takes 397 epochs:"
                + " raise epochs, or let the annealing end earlier.");
  }

  @Test
  void manyTrialsAreOneLine() {
    List<Trial> trials = new ArrayList<>();
    for (double length : new double[] {40, 400}) {
      for (double beta = 1; beta <= 50; beta++) {
        trials.add(annealed(beta, linear(length)));
      }
    }
    assertThat(WeightNotes.of(trials, DATA))
        .containsExactly(
            "Annealing: 100 trials end with the KL weight at 0.05 to 0.5 of its full value; it takes up to 397"
                + " epochs: raise epochs, or let the annealing end earlier.");
  }

  @Test
  void aRampBeyondAllTrainingsIsNotSentForMoreEpochs() {
    Annealing late = new Annealing.Linear(1_000_000, 1_000_000, Granularity.STEP);

    assertThat(notes(annealed(1, late)))
        .containsExactly(
            "Annealing: 1 trial ends with the KL weight at 0 of its full value; no number of epochs is enough:"
                + " let the annealing end earlier.");
    assertThat(notes(annealed(1, late), annealed(1, linear(400))).get(0))
        .contains("it takes up to 397 epochs, and for 1 trial no number is enough: raise");
  }

  @Test
  void theScheduleOfACapacityIsToldAsSuch() {
    Trial growing = trial(Map.of(Parameters.OBJECTIVE, capacity(10, 5, linear(400))));

    assertThat(notes(growing).get(0)).contains("1 trial ends with the capacity at 0.05");
    assertThat(notes(growing, annealed(1, linear(400))).get(0))
        .contains("2 trials end with the KL weight or capacity at 0.05");
  }

  @Test
  void schedulesThatEndInTimeAndWeightsOfZeroAreSilent() {
    assertThat(
            notes(
                annealed(1, linear(20)), // the last step is at 0.99
                annealed(1, NONE),
                annealed(0, linear(400)),
                trial(Map.of(Parameters.BETA_NORM, 0.0, Parameters.ANNEALING, linear(400))),
                trial(Map.of(Parameters.OBJECTIVE, capacity(10, 0, linear(400))))))
        .isEmpty();
  }

  @Test
  void aGammaUnderAMeanOverFeaturesIsToldWithWhatItActsAs() {
    assertThat(notes(gamma(10, Reduction.MEAN), gamma(10, Reduction.MEAN_SUM)))
        .containsExactly(
            "Gamma: in 2 trials the mean over 16 features divides the reconstruction and not the rate, so gamma 10"
                + " acts as 160: divide it by 16, or use reduction sum, if 10 as under sum is meant.");
    assertThat(notes(gamma(10, Reduction.MEAN), gamma(100, Reduction.MEAN)).get(0))
        .contains("gamma 10 to 100 acts as 160 to 1600");
  }

  @Test
  void aGammaThatActsAsWrittenAndOtherObjectivesAreSilent() {
    assertThat(
            notes(
                gamma(10, Reduction.SUM),
                gamma(10, Reduction.SUM_MEAN), // the rate is summed over units all the same
                trial(Map.of(Parameters.REDUCTION, Reduction.MEAN)),
                trial(
                    Map.of(
                        Parameters.OBJECTIVE,
                        new Objective.FreeBits(0.5), // a unit's own nats under every reduction
                        Parameters.REDUCTION,
                        Reduction.MEAN))))
        .isEmpty();
  }
}
