package vaesweep.diagnosis.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.data.Dataset;
import vaesweep.diagnosis.rules.Rules;
import vaesweep.plan.Planner;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.reading.SweepReader;
import vaesweep.trial.judged.Finding;

/**
 * Guards against causes that are found in made-up numbers only: each is provoked in a training, and
 * another training that lacks nothing but the cause does not show it.
 */
final class ProvokedTest {
  private static final Dataset BINARY = Bars.binary();
  private static final Dataset GREY = Bars.grey(256);
  private static final String SMALL = "\"latent_size\": 2, ";
  private static final String RAMP = "{\"type\": \"linear\", \"start\": %s, \"length\": %s}";

  /**
   * One cause.
   *
   * @param sick a sweep that shows it
   * @param healthy a sweep that does not
   * @param words part of the sentence
   */
  record Cause(
      String code, SmallSweep sick, SmallSweep healthy, List<Integer> trials, String words) {
    @Override
    public String toString() {
      return code;
    }
  }

  private static Cause binary(
      String code, String sick, String healthy, List<Integer> trials, String words) {
    return cause(code, BINARY, sick, healthy, trials, words);
  }

  private static Cause cause(
      String code, Dataset data, String sick, String healthy, List<Integer> trials, String words) {
    return new Cause(code, SmallSweep.of(data, sick), SmallSweep.of(data, healthy), trials, words);
  }

  private static String long60(String more) {
    return SMALL + "\"epochs\": 60, " + more;
  }

  private static String short1(String more) {
    return SMALL + "\"epochs\": 1, " + more;
  }

  private static final String HEALTHY = long60("\"beta\": {\"values\": [0.5, 1]}");

  static Stream<Cause> causes() {
    return Stream.of(collapses(), heads(), weights(), decoders(), trainings(), codes())
        .flatMap(causes -> causes);
  }

  private static Stream<Cause> collapses() {
    String jump =
        "\"latent_size\": 4, \"epochs\": 30, \"beta\": 2, \"learning_rate\": 0.03, \"annealing\": {\"values\": [\"none\", "
            + RAMP
            + "]}";
    return Stream.of(
        binary(
            "COLLAPSE_UNEXPECTED", // the full weight comes as a shock, and too late to recover
            jump.formatted(28, 0.1),
            jump.formatted(0, 15),
            List.of(2),
            "nats better on training rows (annealing none"),
        binary(
            "COLLAPSE_FULL",
            long60("\"beta\": {\"values\": [1, 100]}"),
            HEALTHY,
            List.of(2),
            "1 of 2 complete trials collapsed"),
        binary(
            "COLLAPSE_BY_TRAINING", // too few steps for anything to be learnt
            SMALL + "\"epochs\": 2, \"learning_rate\": {\"values\": [0.0001, 0.03]}",
            SMALL + "\"epochs\": 20, \"learning_rate\": {\"values\": [0.01, 0.03]}",
            List.of(1),
            "The KL weight is not to blame: trial 2 (beta=1, learning_rate=0.03) has the objective"),
        binary(
            "COLLAPSE_PARTIAL",
            "\"latent_size\": 12, \"epochs\": 60, \"beta\": 1",
            HEALTHY,
            List.of(1),
            "of 12 at beta_eff 1"),
        binary(
            "KL_RECOLLAPSE",
            long60(
                "\"beta\": 10, \"learning_rate\": 0.003, \"annealing\": "
                    + RAMP.formatted(29, 0.1)),
            long60("\"beta\": 0.5, \"annealing\": " + RAMP.formatted(29, 0.1)),
            List.of(1),
            "with 2 active units after epoch 30"));
  }

  private static Stream<Cause> heads() {
    String head = long60("\"beta\": 0.5, \"%s_activation\": \"%s\"");
    return Stream.of(
        binary(
            "RELU_LOG_VARIANCE",
            head.formatted("log_variance", "relu"),
            head.formatted("log_variance", "identity"),
            List.of(1),
            "standard deviation cannot fall below 1"),
        binary(
            "RELU_MEAN",
            head.formatted("mean", "relu"),
            head.formatted("mean", "leaky_relu"),
            List.of(1),
            "no posterior mean is below 0"),
        binary(
            "BOUNDED_HEAD",
            long60("\"beta\": 0.1, \"mean_activation\": \"tanh\""),
            long60("\"beta\": 0.1, \"mean_activation\": \"leaky_relu\""),
            List.of(1),
            "lie at the bound −1 or 1 of mean_activation tanh"));
  }

  private static Stream<Cause> weights() {
    String gaussian = "\"beta\": {\"values\": [1, 4]}, \"likelihood\": {\"type\": \"gaussian\", ";
    String capacity =
        "\"objective\": {\"type\": \"capacity\", \"gamma\": %s, \"capacity\": 1.5, \"annealing\": \"none\"}";
    String large =
        "\"objective\": {\"type\": \"capacity\", \"gamma\": 30, \"capacity\": %s, \"annealing\": \"none\"}";
    String bits =
        "\"latent_size\": 4, \"epochs\": 40, \"beta\": %s, \"objective\": {\"type\": \"free_bits\", \"nats\": 0.5}";
    return Stream.of(
        binary(
            "REDUCTION_MIX",
            short1("\"reduction\": {\"values\": [\"sum\", \"mean\"]}"),
            short1("\"beta\": {\"values\": [0.5, 1]}"),
            List.of(1, 2),
            "under mean beta 1 is beta_eff 8 at latent_size 2"),
        binary(
            "SAME_OBJECTIVE",
            short1(
                "\"beta\": {\"values\": [1, 2]}, \"reduction\": {\"values\": [\"sum\", \"sum/mean\"]}"),
            short1(
                "\"beta\": {\"values\": [1, 3]}, \"reduction\": {\"values\": [\"sum\", \"sum/mean\"]}"),
            List.of(1, 4),
            "beta_eff 1 as beta 1 under sum (trial 1) and beta 2 under sum/mean (trial 4)"),
        binary(
            "ANNEALING_UNFINISHED",
            SMALL + "\"epochs\": 5, \"annealing\": " + RAMP.formatted(0, 10),
            SMALL + "\"epochs\": 5, \"annealing\": " + RAMP.formatted(0, 4),
            List.of(1),
            "stopped at a share of 0.49"),
        cause(
            "SIGMA_BETA_CONFOUNDED",
            GREY,
            short1(gaussian + "\"sigma\": {\"values\": [0.1, 0.2]}}"),
            short1(gaussian + "\"sigma\": 0.1}"),
            List.of(1, 2, 3, 4),
            "4 pairs are 3 different objectives, beta_eff·sigma² 0.01, 0.04 and 0.16"),
        binary(
            "CAPACITY_MISSED",
            long60(capacity.formatted("{\"values\": [0.01, 30]}")),
            long60(capacity.formatted("30")),
            List.of(1),
            "where 1.50 were asked for, with gamma 0.01"),
        binary(
            "CAPACITY_EMPTY",
            long60(large.formatted("1000")),
            long60(large.formatted("1.5")),
            List.of(1),
            "1 trial fills its capacity with nothing"),
        binary(
            "FREE_BITS_PINNED",
            bits.formatted("5"),
            bits.formatted("0.01"),
            List.of(1),
            "4 of 4 units"));
  }

  private static Stream<Cause> decoders() {
    String gaussian = long60("\"likelihood\": {\"type\": \"gaussian\", \"sigma\": %s}");
    return Stream.of(
        cause(
            "BCE_ON_GREY",
            GREY,
            short1("\"beta\": 0.1"),
            short1("\"beta\": 0.1, \"likelihood\": \"continuous_bernoulli\""),
            List.of(1),
            "99% of the training values"),
        cause(
            "DENSITY_ABOVE_ONE",
            GREY,
            gaussian.formatted("\"optimal\""),
            gaussian.formatted("1"),
            List.of(1),
            "That is normal"),
        cause(
            "SIGMA_FLOOR",
            Bars.withAConstantPixel(),
            gaussian.formatted("\"per_feature\""),
            gaussian.formatted("\"learned\""),
            List.of(1),
            "for 6.2% of all values"));
  }

  private static Stream<Cause> trainings() {
    String overfit =
        "\"latent_size\": 4, \"epochs\": %d, \"beta\": 0.1, \"likelihood\": {\"type\": \"gaussian\", \"sigma\": \"optimal\"}";
    String deep =
        "\"likelihood\": \"mse\", \"output_activation\": \"identity\", \"activation\": \"identity\", \"beta\": 1e-6,"
            + " \"hidden\": {\"encoder\": [8], \"decoder\": [8, 8, 8, 8, 8, 8, 8, 8]}, \"learning_rate\": ";
    String weightless = long60("\"beta\": 0, \"learning_rate\": 0.3");
    String learned =
        "\"epochs\": 5, \"likelihood\": {\"type\": \"gaussian\", \"sigma\": \"learned\"}, \"learning_rate\": ";
    String repeats = long60("\"beta\": {\"values\": [%s]}");
    return Stream.of(
        cause(
            "DIVERGED",
            GREY,
            SMALL + "\"epochs\": 3, " + deep + 10,
            SMALL + "\"epochs\": 3, " + deep + 0.001,
            List.of(1),
            "in epoch 1, step"),
        cause(
            "TRAINING_EXPLODED",
            GREY,
            SMALL + learned + "{\"values\": [0.01, 10]}",
            SMALL + learned + "{\"values\": [0.01, 0.02]}",
            List.of(2),
            "1 trial exploded. Training made it worse than untrained: trial 2"),
        binary(
            "WORSE_THAN_BASELINE",
            short1("\"learning_rate\": 0.00001"),
            HEALTHY,
            List.of(1),
            "1 of 1 trial is worse than ignoring z"),
        binary(
            "NO_EFFECT",
            short1("\"gradient_clip_norm\": {\"values\": [\"none\", 1000]}"),
            short1("\"gradient_clip_norm\": {\"values\": [\"none\", 0.01]}"),
            List.of(1, 2),
            "gradient_clip_norm had no effect in 2 trials"),
        binary(
            "LOG_VARIANCE_EXPLODES",
            weightless,
            HEALTHY,
            List.of(1),
            "Farthest from 0 is that of trial 1"),
        new Cause(
            "OVERFIT",
            SmallSweep.of(Bars.grey(32), overfit.formatted(300)),
            SmallSweep.of(BINARY, HEALTHY),
            List.of(1),
            "on training and"),
        binary(
            "REGRET",
            SMALL
                + "\"epochs\": 30, \"beta\": 0.5, \"learning_rate\": {\"values\": [0.0003, 0.01]}",
            SMALL + "\"epochs\": 30, \"beta\": 0.5, \"learning_rate\": 0.01",
            List.of(1),
            "nats for trial 1 (beta=0.5, learning_rate=0.0003), and"),
        new Cause(
            "SEED_NOISE",
            SmallSweep.repeated(BINARY, 3, repeats.formatted("0.5, 0.5001")),
            SmallSweep.repeated(BINARY, 2, repeats.formatted("0.2, 1")),
            List.of(1, 2, 3, 4, 5, 6),
            "beta_eff 0.5 and 0.5001"));
  }

  private static Stream<Cause> codes() {
    return Stream.of(
        cause(
            "INFORMATION_CAP",
            GREY,
            "\"latent_size\": 4, \"epochs\": 40, \"beta\": 0.1, \"likelihood\": {\"type\": \"gaussian\", \"sigma\": 0.05}",
            "\"latent_size\": 4, \"epochs\": 2, \"beta\": 10, \"likelihood\": {\"type\": \"gaussian\", \"sigma\": 0.05}",
            List.of(1),
            "of at most 4.85"),
        binary(
            "PRIOR_HOLES",
            long60("\"beta\": 0.001"),
            HEALTHY,
            List.of(1),
            "standard deviations from"));
  }

  @ParameterizedTest
  @MethodSource("causes")
  void theCauseIsFoundWhereItIsAndNotElsewhere(
      Cause cause, @TempDir Path sick, @TempDir Path healthy) throws Exception {
    Finding finding = cause.sick().finding(cause.code(), sick).orElseThrow();
    assertThat(finding.trials()).isEqualTo(cause.trials());
    assertThat(finding.sentence()).contains(cause.words()).doesNotContain("not finite");
    assertThat(finding.remedy()).isNotEmpty();
    assertThat(finding.severity().spelling() + " " + finding.code() + ": " + finding.headline())
        .hasSizeLessThanOrEqualTo(100);
    if (finding.remedySweep().isPresent()) {
      SweepSpec remedy = SweepReader.read(finding.remedySweep().get());
      assertThat(Planner.plan(remedy, cause.sick().facts()).configurations())
          .isNotEmpty()
          .hasSizeLessThanOrEqualTo(finding.trials().size());
    }
    assertThat(cause.healthy().finding(cause.code(), healthy)).isEmpty();
  }

  @Test
  void everyRuleHasACauseHere() {
    assertThat(causes()).hasSize(Rules.ALL.size());
    assertThat(causes().map(Cause::code)).doesNotHaveDuplicates();
  }

  @Test
  void aSweepWithoutACauseHasNoFindings(@TempDir Path folder) throws Exception {
    assertThat(SmallSweep.of(BINARY, HEALTHY).findings(folder)).isEmpty();
  }

  @Test
  void theDeadLogVarianceLivesAfterItsRemedy(@TempDir Path sick, @TempDir Path cured)
      throws Exception {
    String dead = long60("\"beta\": {\"values\": [0.5, 1]}, \"log_variance_activation\": \"relu\"");
    Finding finding = SmallSweep.of(BINARY, dead).finding("RELU_LOG_VARIANCE", sick).orElseThrow();
    String remedy = finding.remedySweep().orElseThrow();
    assertThat(Planner.plan(SweepReader.read(remedy), BINARY.facts()).configurations())
        .extracting(each -> each.get(Parameters.LOG_VARIANCE_ACTIVATION).spelling())
        .containsExactly("identity", "identity");
    assertThat(SmallSweep.written(BINARY, remedy).finding("RELU_LOG_VARIANCE", cured)).isEmpty();
  }

  @Test
  void aLongerTrainingFinishesItsAnnealing(@TempDir Path sick, @TempDir Path cured)
      throws Exception {
    String unfinished =
        SMALL
            + "\"epochs\": 5, \"annealing\": {\"values\": ["
            + RAMP.formatted(0, 10)
            + ", \"none\"]}";
    String remedy =
        SmallSweep.of(BINARY, unfinished)
            .finding("ANNEALING_UNFINISHED", sick)
            .flatMap(Finding::remedySweep)
            .orElseThrow();
    List<Configuration> again =
        Planner.plan(SweepReader.read(remedy), BINARY.facts()).configurations();
    assertThat(again).extracting(each -> each.get(Parameters.EPOCHS)).containsExactly(10);
    assertThat(SmallSweep.written(BINARY, remedy).finding("ANNEALING_UNFINISHED", cured)).isEmpty();
  }
}
