package vaesweep.plan.prefix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.example.SmallData;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.EarlyStopping;
import vaesweep.spec.schedule.Granularity;
import vaesweep.spec.schedule.TrainingTime;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.SharedPrefix;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;

/**
 * Guards against trials that are said to begin alike and do not: their numbers would be wrong. And
 * against those that do and are not found: their time would be lost.
 */
final class SharedPrefixesTest {
  private static final DataFacts DATA = SmallData.dataset().facts();
  private static final Annealing DELAYED = new Annealing.Linear(40, 20, Granularity.STEP);

  @Test
  void sixBetasShareTheEpochsBeforeTheirWeightRises() {
    List<Trial> trials = new ArrayList<>();
    for (double beta : new double[] {0.1, 0.3, 1, 2, 4, 8}) {
      trials.add(trial(Map.of(Parameters.BETA, beta, Parameters.ANNEALING, DELAYED, EPOCHS, 60)));
    }

    Savings savings = Savings.of(trials, among(trials));

    assertThat(savings.epochs()).isEqualTo(6 * 60);
    assertThat(savings.trained()).isEqualTo(40 + 6 * 20);
    assertThat(savings.kinds()).containsExactly(new Savings.Kind(40, 6, 1));
    assertThat(among(trials).takenOver(trials))
        .hasSize(5)
        .containsOnlyKeys(trials.subList(1, 6).stream().map(Trial::key).toList())
        .containsValue(40);
  }

  @Test
  void partsNest() {
    Trial brief = trial(Map.of(Parameters.ANNEALING, DELAYED, EPOCHS, 20));
    Trial one = trial(Map.of(Parameters.ANNEALING, DELAYED, EPOCHS, 60));
    Trial other = trial(Map.of(Parameters.BETA, 2.0, Parameters.ANNEALING, DELAYED, EPOCHS, 60));
    List<Trial> trials = List.of(brief, one, other);
    SharedPrefixes parts = among(trials);

    assertThat(epochs(parts.of(brief.key()))).containsExactly(20);
    assertThat(epochs(parts.of(one.key()))).containsExactly(20, 40);
    assertThat(parts.of(other.key())).isEqualTo(parts.of(one.key()));
    assertThat(parts.takenOver(trials)).containsEntry(one.key(), 20).containsEntry(other.key(), 40);
    assertThat(Savings.of(trials, parts).trained()).isEqualTo(20 + 40 + 20);
  }

  @Test
  void moreEpochsAreFewerEpochsAndTheRest() {
    List<Trial> trials = List.of(trial(Map.of(EPOCHS, 7)), trial(Map.of(EPOCHS, 3)));

    assertThat(common(trials)).isEqualTo(3);
  }

  @Test
  void aScheduleThatIsRelativeToTheEpochsIsAnotherWithMoreOfThem() {
    Annealing cycles = new Annealing.Cyclical(2, 0.5, Granularity.STEP);

    assertThat(
            common(
                List.of(
                    trial(Map.of(Parameters.ANNEALING, cycles, EPOCHS, 8)),
                    trial(Map.of(Parameters.ANNEALING, cycles, EPOCHS, 4)))))
        .isZero();
  }

  /** 2·e/8 and 1·e/4 are the same bits, up to the moment 4 where the second ramp ends. */
  @Test
  void aHigherWeightOnALongerRampIsTheSameTrainingWhileBothRise() {
    List<Trial> trials = List.of(ramp(2, 8, Granularity.STEP), ramp(1, 4, Granularity.STEP));

    assertThat(common(trials)).isEqualTo(4);
    assertThat(common(List.of(ramp(2, 8, Granularity.EPOCH), ramp(1, 4, Granularity.EPOCH))))
        .isEqualTo(5);
    assertThat(common(List.of(ramp(2, 8, Granularity.STEP), ramp(2, 8, Granularity.EPOCH))))
        .isZero();
  }

  @Test
  void theDivisorOfTheKlActsOnlyWithAWeight() {
    assertThat(common(reductions(Reduction.SUM, Reduction.SUM_MEAN, DELAYED))).isEqualTo(40);
    assertThat(common(reductions(Reduction.MEAN, Reduction.MEAN_SUM, DELAYED))).isEqualTo(40);
    assertThat(common(reductions(Reduction.SUM, Reduction.MEAN_SUM, DELAYED))).isZero();
    assertThat(common(reductions(Reduction.SUM, Reduction.SUM_MEAN, new Annealing.None())))
        .isZero();
  }

  @Test
  void underObjectiveTcTheDivisorActsAlways() {
    List<Trial> trials = new ArrayList<>();
    for (Reduction reduction : List.of(Reduction.SUM, Reduction.SUM_MEAN)) {
      trials.add(
          trial(
              Map.of(
                  Parameters.OBJECTIVE,
                  new Objective.TotalCorrelation(),
                  Parameters.REDUCTION,
                  reduction,
                  Parameters.ANNEALING,
                  DELAYED,
                  EPOCHS,
                  60)));
    }

    assertThat(common(trials)).isZero();
  }

  @Test
  void capacitiesShareTheEpochsBeforeTheyGrow() {
    assertThat(common(List.of(capacity(10, 5), capacity(10, 25)))).isEqualTo(40);
    assertThat(common(List.of(capacity(10, 5), capacity(20, 5)))).isZero();
  }

  @Test
  void betaAndBetaNormShareWhereTheyAreTheSameWeight() {
    List<Trial> trials =
        List.of(trial(Map.of(Parameters.BETA, 2.0)), trial(Map.of(Parameters.BETA_NORM, 0.25)));

    assertThat(common(trials)).isEqualTo(3); // 2 = 0.25 · 16 features / 2 units
  }

  @Test
  void trialsThatMayEndBeforeTheirLastEpochShareNothing() {
    EarlyStopping patience = new EarlyStopping.Patience(2, 0);
    List<Trial> trials = new ArrayList<>();
    for (int epochs : new int[] {3, 7}) {
      trials.add(trial(Map.of(Parameters.EARLY_STOPPING, patience, EPOCHS, epochs)));
    }

    assertThat(common(trials)).isZero();
  }

  @Test
  void whateverElseDiffersKeepsTrialsApart() {
    Trial plain = trial(Map.of());
    Set<Parameter<?>> schedule =
        Set.of(
            Parameters.BETA,
            Parameters.BETA_NORM,
            Parameters.ANNEALING,
            Parameters.EPOCHS,
            Parameters.OBJECTIVE,
            Parameters.REDUCTION,
            Parameters.EARLY_STOPPING); // with which nothing is shared
    Set<String> tried = new TreeSet<>();
    for (Parameter<?> parameter : Parameters.ALL) {
      if (plain.configuration().has(parameter) && !schedule.contains(parameter)) {
        tried.add(parameter.name());
        Configuration configuration = plain.configuration();
        assertThat(PrefixInputs.of(configuration, DATA.features()).rest())
            .containsEntry(parameter, configuration.get(parameter));
        assertThat(PrefixInputs.text(configuration, DATA.features())).contains(parameter.name());
      }
    }
    assertThat(tried).hasSizeGreaterThan(6);
    Trial otherSeed = SmallData.trial(plain.configuration(), 6);
    assertThat(SharedPrefixes.among(List.of(plain, otherSeed), DATA).of(plain.key())).isEmpty();
  }

  @Test
  void aKeyNamesTheEpochsWhoeverElseIsAsked() {
    Trial one = trial(Map.of(Parameters.ANNEALING, DELAYED, EPOCHS, 60));
    Trial two = trial(Map.of(Parameters.BETA, 2.0, Parameters.ANNEALING, DELAYED, EPOCHS, 50));
    Trial three = trial(Map.of(Parameters.BETA, 3.0, Parameters.ANNEALING, DELAYED, EPOCHS, 45));

    assertThat(among(List.of(one, two)).of(one.key()))
        .isEqualTo(among(List.of(three, two)).of(three.key()));
  }

  /** Every pair's common epochs, beside those found by comparing all steps one by one. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noPairHasMoreOrFewerEpochsInCommonThanItsStepsSay(long seed) {
    List<Trial> trials = random(new SplittableRandom(seed), 60);
    SharedPrefixes parts = among(trials);
    int most = 0;
    for (Trial one : trials) {
      for (Trial other : trials) {
        if (!one.equals(other)) {
          int expected = stepByStep(one.configuration(), other.configuration());
          assertThat(common(parts, one, other)).as("%s and %s", one, other).isEqualTo(expected);
          most = Math.max(most, expected);
        }
      }
    }
    assertThat(most).isPositive();
  }

  private static List<Trial> random(SplittableRandom random, int count) {
    Map<String, Trial> trials = new HashMap<>();
    while (trials.size() < count) {
      Map<Parameter<?>, Object> values = new HashMap<>();
      values.put(Parameters.BETA, (double) random.nextInt(3));
      values.put(EPOCHS, 1 + random.nextInt(6));
      double start = random.nextInt(4);
      Granularity granularity = random.nextBoolean() ? Granularity.STEP : Granularity.EPOCH;
      values.put(
          Parameters.ANNEALING,
          switch (random.nextInt(5)) {
            case 0 -> new Annealing.None();
            case 1 -> new Annealing.Linear(start, 1 + random.nextInt(3), granularity);
            case 2 -> new Annealing.Cosine(start, 1 + random.nextInt(3), granularity);
            case 3 ->
                new Annealing.Linear(
                    TrainingTime.ofEpochs(start),
                    TrainingTime.ofEpochs(random.nextInt(3)),
                    random.nextInt(3),
                    granularity);
            default -> new Annealing.Cyclical(1 + random.nextInt(3), 0.5, granularity);
          });
      Trial trial = trial(values);
      trials.put(trial.key().hex(), trial);
    }
    return List.copyOf(trials.values());
  }

  private static int stepByStep(Configuration one, Configuration other) {
    int steps = SmallData.TRAIN_ROWS / SmallData.BATCH;
    int epochs = Math.min(one.get(EPOCHS), other.get(EPOCHS));
    for (int step = 0; step < epochs * steps; step++) {
      if (weight(one, step, steps) != weight(other, step, steps)) {
        return step / steps;
      }
    }
    return epochs;
  }

  private static double weight(Configuration configuration, int step, int steps) {
    int epoch = step / steps;
    double moment = epoch + (double) (step % steps) / steps;
    return configuration.get(Parameters.BETA)
        * configuration.get(Parameters.ANNEALING).share(moment, configuration.get(EPOCHS));
  }

  private static final Parameter<Integer> EPOCHS = Parameters.EPOCHS;

  private static SharedPrefixes among(List<Trial> trials) {
    return SharedPrefixes.among(trials, DATA);
  }

  private static int common(List<Trial> pair) {
    return common(among(pair), pair.get(0), pair.get(1));
  }

  private static int common(SharedPrefixes parts, Trial one, Trial other) {
    List<SharedPrefix> both = new ArrayList<>(parts.of(one.key()));
    both.retainAll(parts.of(other.key()));
    return both.isEmpty() ? 0 : both.get(both.size() - 1).epochs();
  }

  private static List<Integer> epochs(List<SharedPrefix> parts) {
    return parts.stream().map(SharedPrefix::epochs).toList();
  }

  private static List<Trial> reductions(Reduction one, Reduction other, Annealing annealing) {
    return List.of(one, other).stream()
        .map(
            reduction ->
                trial(
                    Map.of(
                        Parameters.REDUCTION,
                        reduction,
                        Parameters.ANNEALING,
                        annealing,
                        EPOCHS,
                        60)))
        .toList();
  }

  private static Trial ramp(double beta, double length, Granularity granularity) {
    Annealing annealing = new Annealing.Linear(0, length, granularity);
    return trial(Map.of(Parameters.BETA, beta, Parameters.ANNEALING, annealing, EPOCHS, 9));
  }

  private static Trial capacity(double gamma, double capacity) {
    return trial(
        Map.of(Parameters.OBJECTIVE, new Objective.Capacity(gamma, capacity, DELAYED), EPOCHS, 60));
  }

  private static Trial trial(Map<Parameter<?>, ?> values) {
    return SmallData.trial(SmallData.with(values), 5);
  }
}
