package vaesweep.report.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleSweeps;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Annealing;
import vaesweep.spec.Granularity;
import vaesweep.spec.Likelihood;
import vaesweep.spec.Parameters;
import vaesweep.trial.SplitNumbers;

/** The danger: a frontier with a beaten trial on it, or trials compared that do not compare. */
final class PlaneTest {
  @Test
  void noTrialOfTheShippedFrontierIsBeatenAndEveryOtherIs() {
    List<Subject> all = subjects(ExampleSweeps.shipped());
    List<Integer> frontier = Frontier.of(all).get(0).trials();
    for (Subject trial : all.stream().filter(Subject::comparable).toList()) {
      boolean beaten = all.stream().filter(Subject::comparable).anyMatch(t -> beats(t, trial));
      assertThat(frontier.contains(trial.number())).as(trial.label()).isEqualTo(!beaten);
    }
  }

  @Test
  void theFrontierRisesInRateAndHoldsTheBestElbo() {
    List<Subject> all = subjects(ExampleSweeps.shipped());
    Frontier frontier = Frontier.of(all).get(0);
    assertThat(frontier.trials()).contains(frontier.best());
    assertThat(frontier.trials().stream().map(n -> rate(all, n)).toList()).isSorted();
    assertThat(frontier.best()).isEqualTo(38);
  }

  @Test
  void eachLikelihoodHasItsOwnFrontier() {
    List<Frontier> frontiers =
        Frontier.of(
            subjects(
                ExampleResults.of(
                    ExampleTrial.of(1, 1),
                    ExampleTrial.of(2, 1).with(Parameters.LIKELIHOOD, Likelihood.MSE))));
    assertThat(frontiers).extracting(Frontier::likelihood).containsExactly("bernoulli", "mse");
  }

  @Test
  void aTrialThatEndedBeforeItsFullWeightIsNotOnTheFrontier() {
    Annealing slow = new Annealing.Linear(2, 20, Granularity.STEP);
    SweepFacts facts =
        SweepFacts.of(
            ExampleResults.of(
                ExampleTrial.of(1, 4), ExampleTrial.of(2, 0.5).with(Parameters.ANNEALING, slow)));
    assertThat(facts.plane().frontiers().get(0).trials()).containsExactly(1);
    assertThat(facts.trial(2).comparable()).isFalse();
    assertThat(facts.trial(2).rate()).isPresent();
  }

  @Test
  void axesEndAtRoundValuesAroundTheData() {
    Axis axis = Axis.of(DoubleStream.of(236.8, 401.3));
    assertThat(axis).isEqualTo(new Axis(225, 425, 25));
    assertThat(Axis.of(DoubleStream.of(3))).isEqualTo(new Axis(3, 4, 1));
    assertThat(Axis.of(DoubleStream.empty())).isEqualTo(new Axis(0, 1, 0.2));
  }

  @Test
  void isoElboLinesLieInThePlaneAndKeepTheirSum() {
    Axis rate = new Axis(0, 40, 5);
    Axis distortion = new Axis(225, 425, 25);
    List<IsoElbo> lines = IsoElbo.across(rate, distortion);
    assertThat(lines)
        .extracting(IsoElbo::elbo)
        .containsExactly(-250.0, -300.0, -350.0, -400.0, -450.0);
    for (IsoElbo line : lines) {
      assertThat(line.fromRate() + line.fromDistortion()).isCloseTo(-line.elbo(), within(1e-9));
      assertThat(line.toRate() + line.toDistortion()).isCloseTo(-line.elbo(), within(1e-9));
      assertThat(line.fromRate()).isBetween(0.0, line.toRate());
      assertThat(line.toDistortion()).isBetween(225.0, line.fromDistortion());
    }
  }

  @Test
  void aWeightOfZeroHasItsSlotAndDoesNotStretchTheScale() {
    List<Subject> trials =
        subjects(
            ExampleResults.of(
                ExampleTrial.of(1, 0), ExampleTrial.of(2, 0.3), ExampleTrial.of(3, 40)));
    assertThat(BetaScale.of(trials, t -> t.row().beta())).isEqualTo(new BetaScale(0.3, 40, true));
  }

  @Test
  void aSweepOfZerosOnlyHasAScale() {
    List<Subject> trials = subjects(ExampleResults.of(ExampleTrial.of(1, 0)));
    assertThat(BetaScale.of(trials, t -> t.row().beta())).isEqualTo(new BetaScale(1, 1, true));
  }

  private static boolean beats(Subject a, Subject b) {
    SplitNumbers x = a.last().validation();
    SplitNumbers y = b.last().validation();
    return x.rate() <= y.rate()
        && x.distortion() <= y.distortion()
        && (x.rate() < y.rate() || x.distortion() < y.distortion());
  }

  private static double rate(List<Subject> all, int number) {
    Stream<Subject> its = all.stream().filter(trial -> trial.number() == number);
    return its.findFirst().orElseThrow().last().validation().rate();
  }

  private static List<Subject> subjects(ExampleResults results) {
    return results.trials().stream().map(Subject::of).toList();
  }
}
