package vaesweep.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Likeness;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Parameters;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Judgement.Verdict;

/**
 * Guards against findings of one page that contradict each other: whatever the trials of a sweep
 * came out like, each has one cause, and what one sentence calls safe no other calls dead.
 */
final class PageOfFindingsTest {
  private static final double DEAD_FROM = 14;
  private static final DataReference REFERENCE =
      new DataReference(
          Map.of(DataReference.Matrix.BERNOULLI, List.of(DEAD_FROM, 6.0, 2.0, 0.5)),
          Map.of("bernoulli", new DataReference.Baseline(400, OptionalDouble.of(150))));

  private static final List<Verdict> VERDICTS =
      List.of(Verdict.EXPLODED, Verdict.COLLAPSED, Verdict.PARTLY_COLLAPSED, Verdict.LIVE);
  private static final List<Double> WEIGHTS = List.of(0.0, 0.5, 1.0, 4.0, 13.9, 15.0, 40.0);
  private static final List<Double> RATES = List.of(0.001, 0.3, 1.0);
  private static final List<Integer> SIZES = List.of(2, 4);
  private static final List<String> COLLAPSES =
      List.of("COLLAPSE_FULL", "COLLAPSE_BY_TRAINING", "COLLAPSE_UNEXPECTED", "COLLAPSE_PARTIAL");

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anExplodedTrialIsNothingElse(int seed) {
    Evidence evidence = sweep(seed);
    List<Finding> findings = Diagnosis.of(evidence);
    Set<Integer> exploded = trials(findings, "TRAINING_EXPLODED");

    assertThat(exploded)
        .isEqualTo(new HashSet<>(Evidence.numbers(evidence.complete(Subject::exploded))));
    for (String code : COLLAPSES) {
      assertThat(trials(findings, code)).as(code).doesNotContainAnyElementsOf(exploded);
    }
    for (String code : List.of("REGRET", "SEED_NOISE", "WORSE_THAN_BASELINE", "KL_RECOLLAPSE")) {
      assertThat(trials(findings, code)).as(code).doesNotContainAnyElementsOf(exploded);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCollapseHasOneCauseAndTheWeightOnlyWhereNothingCouldLive(int seed) {
    Evidence evidence = sweep(seed);
    List<Finding> findings = Diagnosis.of(evidence);
    Set<Integer> byWeight = trials(findings, "COLLAPSE_FULL");
    Set<Integer> byTraining = trials(findings, "COLLAPSE_BY_TRAINING");

    assertThat(byWeight).doesNotContainAnyElementsOf(byTraining);
    for (Subject trial : evidence.complete(t -> byWeight.contains(t.number()))) {
      assertThat(trial.betaEff()).as(trial.label()).isPositive();
      assertThat(evidence.lifeIsOptimal(trial)).as(trial.label()).isFalse();
    }
    for (Subject trial : evidence.complete(t -> byTraining.contains(t.number()))) {
      assertThat(evidence.collapseIsOptimal(trial)).as(trial.label()).isFalse();
    }
    assertThat(findings)
        .filteredOn(each -> each.code().equals("COLLAPSE_BY_TRAINING"))
        .noneMatch(each -> each.remedy().contains("weight") || each.remedy().contains("beta_eff"));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatACollapseIsCalledNoSeedAndNoRegretIsCalledToo(int seed) {
    List<Finding> findings = Diagnosis.of(sweep(seed));
    Set<Integer> collapsed = trials(findings, "COLLAPSE_BY_TRAINING");
    collapsed.addAll(trials(findings, "COLLAPSE_UNEXPECTED"));
    assertThat(trials(findings, "REGRET")).doesNotContainAnyElementsOf(collapsed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatOneSentenceCallsSafeNoOtherCallsDead(int seed) {
    Evidence evidence = sweep(seed);
    for (Finding finding : Diagnosis.of(evidence)) {
      Matcher safe =
          Pattern.compile("(?:up to|live at) beta_eff ([0-9.]*[0-9])").matcher(finding.remedy());
      while (safe.find()) {
        assertThat(Double.parseDouble(safe.group(1))).as(finding.remedy()).isLessThan(DEAD_FROM);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSmallerLatentSizeIsAdvisedOnlyWhereNoTwinUsesMore(int seed) {
    Evidence evidence = sweep(seed);
    Set<Integer> partial = new HashSet<>();
    for (Finding finding : Diagnosis.of(evidence)) {
      if (finding.code().equals("COLLAPSE_PARTIAL")
          && finding.remedy().startsWith("Take a smaller latent_size.")) {
        partial.addAll(finding.trials());
      }
    }
    for (Subject trial : evidence.complete(t -> partial.contains(t.number()))) {
      assertThat(evidence.independent())
          .filteredOn(other -> other.lives() && Likeness.PROBLEM.holds(trial, other))
          .filteredOn(trial::hasWeightOf)
          .as(trial.label())
          .noneMatch(other -> other.last().activeUnits() > trial.last().activeUnits());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sentencesAreWellFormed(int seed) {
    for (Finding finding : Diagnosis.of(sweep(seed))) {
      String text = finding.sentence() + " " + finding.remedy();
      assertThat(text)
          .doesNotContain("not finite")
          .doesNotContain("%s")
          .doesNotContainPattern("−0(?![.0-9])")
          .doesNotContainPattern("[ (]-[0-9]")
          .doesNotContainPattern("\\b1 (trials|units|epochs|pairs|steps|objectives|groups)\\b")
          .doesNotContainPattern("\\b1 (trial|unit|pair|group) (are|were|have|use|miss) ")
          .doesNotContainPattern("(?<!\\b1 of )\\b(?!1\\b)[0-9]+ trials (is|was|has|uses|misses) ")
          .doesNotContainPattern("\\. [a-z]")
          .doesNotContain("  ");
      assertThat(finding.severity().spelling() + " " + finding.code() + ": " + finding.headline())
          .hasSizeLessThanOrEqualTo(100);
    }
  }

  private static Set<Integer> trials(List<Finding> findings, String code) {
    Set<Integer> trials = new HashSet<>();
    findings.stream()
        .filter(each -> each.code().equals(code))
        .forEach(each -> trials.addAll(each.trials()));
    return trials;
  }

  /** Trials of every verdict, whatever the theory says of their weights. */
  private static Evidence sweep(int seed) {
    Random random = new Random(seed);
    List<ExampleTrial> trials = new ArrayList<>();
    for (double weight : WEIGHTS) {
      for (double rate : RATES) {
        for (int size : SIZES) {
          for (int repeat = 1; repeat <= 1 + seed % 2; repeat++) {
            trials.add(
                drawn(trials.size() + 1, weight, size, random)
                    .with(Parameters.LEARNING_RATE, rate)
                    .repeat(repeat));
          }
        }
      }
    }
    return knowing(ExampleResults.of(trials));
  }

  private static Evidence knowing(ExampleResults results) {
    Evidence evidence = Evidence.of(results);
    return new Evidence(evidence.edition(), evidence.data(), REFERENCE, evidence.trials());
  }

  @Test
  void whatCollapsesAsItsWeightAsksIsNotToldToTrainLonger() {
    List<Finding> findings =
        Diagnosis.of(
            knowing(
                ExampleResults.of(
                    ExampleTrial.of(1, 0.5).ending(250, 20).active(10),
                    ExampleTrial.of(2, 40)
                        .ending(401, 0)
                        .active(0)
                        .judged(ExampleTrial.judgement(true, Verdict.COLLAPSED, true))
                        .measured("objective_over_baseline", 0.3))));
    assertThat(findings).extracting(Finding::code).doesNotContain("WORSE_THAN_BASELINE");
    assertThat(findings)
        .filteredOn(finding -> finding.code().equals("COLLAPSE_FULL"))
        .singleElement()
        .extracting(Finding::sentence)
        .asString()
        .contains(
            "1 of them is even worse than the best decoder that ignores z, by up to 0.30 nats.");
  }

  private static ExampleTrial drawn(int number, double weight, int size, Random random) {
    Verdict verdict = VERDICTS.get(random.nextInt(4));
    int active =
        verdict == Verdict.LIVE
            ? size
            : verdict == Verdict.PARTLY_COLLAPSED ? 1 + random.nextInt(size - 1) : 0;
    double rate = verdict == Verdict.COLLAPSED ? 0.01 : 2 + 5 * random.nextDouble();
    Annealing annealing =
        random.nextInt(3) == 0
            ? new Annealing.Linear(0, 4, Granularity.STEP)
            : new Annealing.None();
    return ExampleTrial.of(number, weight)
        .with(Parameters.LATENT_SIZE, size)
        .with(Parameters.ANNEALING, annealing)
        .ending(300 + 100 * random.nextDouble(), rate)
        .active(active)
        .measured("dead_hidden_share", random.nextDouble())
        .measured("dead_hidden_units", random.nextInt(40))
        .measured("hidden_units", 40)
        .judged(
            ExampleTrial.judgement(
                random.nextInt(8) > 0,
                verdict,
                verdict != Verdict.EXPLODED && random.nextInt(6) == 0));
  }
}
