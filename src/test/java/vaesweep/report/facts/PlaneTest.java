package vaesweep.report.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleSweeps;
import vaesweep.example.ExampleTrial;
import vaesweep.report.facts.plane.Axis;
import vaesweep.report.facts.plane.BetaScale;
import vaesweep.report.facts.plane.Frontier;
import vaesweep.report.facts.plane.IsoElbo;
import vaesweep.report.facts.plane.RateDistortion;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.storage.FrontierRow;
import vaesweep.trial.judged.Judgement;

/** The danger: a frontier with a beaten trial on it, or trials compared that do not compare. */
final class PlaneTest {
  @Test
  void aLikelihoodHasAFrontierOverAllSizesAndOneOfEachSize() {
    ExampleResults shipped = ExampleSweeps.shipped();
    List<Frontier> frontiers = SweepFacts.of(shipped).plane().frontiers();
    assertThat(frontiers)
        .extracting(Frontier::latentSize)
        .containsExactly(OptionalInt.empty(), OptionalInt.of(2), OptionalInt.of(10));
    for (Frontier frontier : frontiers) {
      List<FrontierRow> rows =
          shipped.frontier().stream()
              .filter(row -> frontier.isOverall() ? row.overall() : isOf(frontier, row))
              .toList();
      assertThat(frontier.trials())
          .isEqualTo(rows.stream().flatMap(row -> row.trials().stream()).toList());
      assertThat(frontier.points()).extracting(Frontier.Point::rate).isSorted();
    }
  }

  private static boolean isOf(Frontier frontier, FrontierRow row) {
    return frontier.latentSize().getAsInt() == row.latentSize();
  }

  @Test
  void ofOneSizeThereIsOneLine() {
    assertThat(SweepFacts.of(ExampleSweeps.healthy()).plane().frontiers()).hasSize(1);
  }

  @Test
  void aPointOfAFrontierIsTheMeanOfItsRepeats() {
    Frontier frontier =
        SweepFacts.of(
                ExampleResults.of(
                    ExampleTrial.of(1, 1).ending(250, 10), again(2, 1).ending(254, 12)))
            .plane()
            .frontiers()
            .get(0);
    assertThat(frontier.points()).containsExactly(new Frontier.Point(List.of(1, 2), 11, 252));
  }

  private static ExampleTrial again(int number, double beta) {
    return ExampleTrial.of(number, beta).repeat(2);
  }

  @Test
  void eachLikelihoodHasItsOwnFrontierAndItsOwnBest() {
    SweepFacts facts =
        SweepFacts.of(
            ExampleResults.of(
                ExampleTrial.of(1, 1),
                ExampleTrial.of(2, 1).with(Parameters.LIKELIHOOD, Likelihood.MSE)));
    assertThat(facts.plane().frontiers())
        .extracting(Frontier::likelihood)
        .containsExactly("bernoulli", "mse");
    assertThat(facts.comparison().bestTrials()).containsExactly(1, 2);
  }

  @Test
  void anExplodedTrialDoesNotStretchTheAxesAndIsCounted() {
    Judgement exploded = ExampleTrial.judgement(true, Judgement.Verdict.EXPLODED, true);
    RateDistortion plane =
        SweepFacts.of(
                ExampleResults.of(
                    ExampleTrial.of(1, 1).ending(250, 12),
                    ExampleTrial.of(2, 2).ending(3e9, 9.7e8).judged(exploded)))
            .plane();
    assertThat(plane.rate().high()).isBetween(12.0, 14.0);
    assertThat(plane.distortion().high()).isLessThan(252);
    assertThat(plane.outside()).isEqualTo(1);
    assertThat(plane.frontiers().get(0).trials()).containsExactly(1);
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

  private static List<Subject> subjects(ExampleResults results) {
    return results.trials().stream().map(Subject::of).toList();
  }
}
