package vaesweep.diagnosis;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.diagnosis.evidence.Likeness;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleTrial;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.EarlyStopping;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Judgement.Verdict;

/**
 * Guards against facts of one group told of another. In each sweep one parameter has two values;
 * under the first all units live up to a small weight, under the second up to a large one, and no
 * weight stands in both groups, so a number tells which group it is of.
 */
final class LikeWithLikeTest {
  private static final Splitter CLAUSES = Splitter.onPattern("[.;:] ");
  private static final List<Double> FIRST = List.of(1.25, 3.25, 31.25);
  private static final List<Double> SECOND = List.of(51.75, 61.75, 71.75);
  private static final List<Verdict> VERDICTS =
      List.of(Verdict.LIVE, Verdict.PARTLY_COLLAPSED, Verdict.COLLAPSED);

  private static final Map<Parameter<?>, List<?>> VALUES =
      Map.ofEntries(
          entry(Parameters.LATENT_SIZE, List.of(2, 9)),
          entry(Parameters.ANNEALING, List.of(new Annealing.None(), ramp())),
          entry(Parameters.LIKELIHOOD, List.of(Likelihood.BERNOULLI, Likelihood.MSE)),
          entry(
              Parameters.OBJECTIVE,
              List.of(new Objective.Elbo(), new Objective.TotalCorrelation())),
          entry(
              Parameters.HIDDEN,
              List.of(Hidden.mirrored(List.of(40)), Hidden.mirrored(List.of(80, 20)))),
          entry(Parameters.ACTIVATION, List.of(Activation.RELU, Activation.TANH)),
          entry(Parameters.MEAN_ACTIVATION, List.of(Activation.IDENTITY, Activation.ELU)),
          entry(
              Parameters.POSTERIOR_SCALE,
              List.of(PosteriorScale.LOG_VARIANCE, PosteriorScale.SOFTPLUS)),
          entry(Parameters.LOG_VARIANCE_ACTIVATION, List.of(Activation.IDENTITY, Activation.ELU)),
          entry(Parameters.OUTPUT_ACTIVATION, List.of(Activation.SIGMOID, Activation.IDENTITY)),
          entry(Parameters.EPOCHS, List.of(8, 9)),
          entry(Parameters.BATCH_SIZE, List.of(64, 128)),
          entry(Parameters.LEARNING_RATE, List.of(0.001, 0.003)),
          entry(
              Parameters.GRADIENT_CLIP_NORM, List.of(OptionalDouble.empty(), OptionalDouble.of(5))),
          entry(
              Parameters.EARLY_STOPPING,
              List.of(new EarlyStopping.None(), new EarlyStopping.Patience(3, 0))));

  static Stream<Parameter<?>> parameters() {
    return VALUES.keySet().stream();
  }

  @Test
  void everyParameterButTheWeightIsTried() {
    assertThat(Parameters.ALL)
        .filteredOn(parameter -> !Likeness.isWeight(parameter))
        .containsExactlyInAnyOrderElementsOf(VALUES.keySet());
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void noClauseTellsOneGroupsWeightsOfTheOther(Parameter<?> parameter) {
    List<Finding> findings = Diagnosis.of(ExampleResults.of(sweep(parameter)));

    assertThat(findings).extracting(Finding::code).contains("COLLAPSE_FULL", "COLLAPSE_PARTIAL");
    for (Finding finding : findings) {
      for (String clause : CLAUSES.split(finding.sentence() + " " + finding.remedy())) {
        assertThat(groups(clause))
            .as("%s: %s", finding.code(), clause)
            .hasSizeLessThanOrEqualTo(clause.contains("trial ") ? 2 : 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void aGroupThatIsNamedIsTheOneOfTheNumbers(Parameter<?> parameter) {
    Finding finding =
        Diagnosis.of(ExampleResults.of(sweep(parameter))).stream()
            .filter(each -> each.code().equals("COLLAPSE_FULL"))
            .findFirst()
            .orElseThrow();

    assertThat(finding.sentence())
        .containsPattern(
            "With "
                + parameter.name()
                + "=.{1,60}, the smallest beta_eff that collapsed so is 31.25;"
                + " the largest that lived is 3.25")
        .containsPattern(
            "With "
                + parameter.name()
                + "=.{1,60}, the smallest beta_eff that collapsed so is 71.75;"
                + " the largest that lived is 61.75");
  }

  private static Set<String> groups(String clause) {
    Set<String> groups = new HashSet<>();
    FIRST.stream().filter(weight -> clause.contains("" + weight)).forEach(w -> groups.add("first"));
    SECOND.stream()
        .filter(weight -> clause.contains("" + weight))
        .forEach(w -> groups.add("second"));
    return groups;
  }

  private static List<ExampleTrial> sweep(Parameter<?> parameter) {
    return Stream.concat(group(parameter, 0, FIRST), group(parameter, 1, SECOND)).toList();
  }

  private static <T> Stream<ExampleTrial> group(
      Parameter<T> parameter, int place, List<Double> weights) {
    return Stream.of(0, 1, 2)
        .map(
            i ->
                with(
                    ExampleTrial.of(3 * place + i + 1, weights.get(i))
                        .ending(300 + 40 * place + i, 20 - 9 * i)
                        .judged(ExampleTrial.judgement(true, VERDICTS.get(i), false))
                        .active(i == 0 ? 2 : i == 1 ? 1 : 0),
                    parameter,
                    place));
  }

  @SuppressWarnings("unchecked") // VALUES has values of each parameter
  private static <T> ExampleTrial with(ExampleTrial trial, Parameter<T> parameter, int place) {
    ExampleTrial fitting =
        parameter.equals(Parameters.OUTPUT_ACTIVATION)
            ? trial.with(Parameters.LIKELIHOOD, Likelihood.MSE)
            : trial;
    return fitting.with(parameter, (T) VALUES.get(parameter).get(place));
  }

  private static Annealing ramp() {
    return new Annealing.Linear(1, 4, Granularity.STEP);
  }
}
