package vaesweep.diagnosis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vaesweep.diagnosis.Diagnosis;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.schedule.Annealing;
import vaesweep.trial.judged.Finding;

/** The danger: units that a small capacity leaves unused are blamed on too many of them. */
final class UnusedUnitsTest {
  private static final String SMALLER = "Take a smaller latent_size.";
  private static final String RAISE = "Raise the capacity if more units are to live.";

  @Test
  void underAWeightASmallerLatentSizeServesAsWell() {
    assertThat(remedy(ExampleTrial.of(1, 9), ExampleTrial.of(2, 60)))
        .startsWith(SMALLER + " It serves as well, and more units will not help these trials.")
        .doesNotContain("capacity");
  }

  @Test
  void underACapacityItIsTheCapacityThatLeavesUnitsUnused() {
    assertThat(remedy(capped(1, 5, 5).active(3), capped(2, 10, 10).active(6)))
        .isEqualTo(
            RAISE
                + " The 5 nats that trial 1 (objective=capacity(annealing none, capacity 5,"
                + " gamma 30)) may carry go to 3 of its"
                + " 10 units. Not sure this helps: a network may put more nats into the units that it uses.");
  }

  @Test
  void ofACapacityThatIsMissedNothingIsSaid() {
    assertThat(remedy(capped(1, 20, 5).active(3))).isEmpty();
    assertThat(remedy(capped(1, 20, 5).active(3), capped(2, 5, 5).active(4)))
        .contains("The 5 nats that trial 2");
  }

  @Test
  void bothAreToldWhereASweepHasBoth() {
    assertThat(remedy(ExampleTrial.of(1, 60), capped(2, 5, 5).active(3)))
        .startsWith(
            SMALLER
                + " It serves as well, and more units will not help those under a KL weight. "
                + RAISE);
  }

  @Test
  void aGammaUnderAnotherReductionIsAnotherWeight() {
    assertThat(
            remedy(
                capped(1, 5, 5).active(3),
                capped(2, 5, 5).with(Parameters.REDUCTION, Reduction.MEAN).active(6)))
        .startsWith(RAISE)
        .doesNotContain("can use more units", "seed");
    assertThat(
            remedy(
                capped(1, 5, 5).active(3),
                capped(2, 5, 5).active(6).repeat(2),
                capped(3, 5, 5).with(Parameters.REDUCTION, Reduction.MEAN).active(4)))
        .contains("by its seed alone. " + RAISE);
  }

  @Test
  void anotherTrainingThatUsesMoreHasTheSameCapacityNotTheSameWeight() {
    assertThat(remedy(capped(1, 5, 5).active(3), capped(2, 5, 5).active(6).repeat(2)))
        .startsWith("The same gamma and capacity can use more units.")
        .doesNotContain("weight", SMALLER);
    assertThat(remedy(ExampleTrial.of(1, 9).active(3), ExampleTrial.of(2, 9).active(6).repeat(2)))
        .startsWith("The same weight can use more units.")
        .contains(" For the others a smaller latent_size serves as well.")
        .doesNotContain("capacity");
  }

  private static ExampleTrial capped(int number, double capacity, double rate) {
    return ExampleTrial.of(number, 1)
        .with(Parameters.OBJECTIVE, new Objective.Capacity(30, capacity, new Annealing.None()))
        .ending(250, rate);
  }

  private static String remedy(ExampleTrial... trials) {
    return Diagnosis.of(ExampleResults.of(trials)).stream()
        .filter(finding -> finding.code().equals("COLLAPSE_PARTIAL"))
        .map(Finding::remedy)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no COLLAPSE_PARTIAL"));
  }
}
