package vaesweep.plan.pruning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Guards what is decided at rungs: against a simulation that knows all numbers from the start and
 * counts for each candidate who is better. It hears of arrivals in a random order, as of workers,
 * and must decide the same.
 */
final class SuccessiveHalvingTest {
  private static final double FAILED = Double.NaN;

  /** A bracket on its way, with all its numbers. */
  private record Case(
      List<PrunableConfiguration> candidates, List<Integer> rungs, int eta, double[][] values) {
    static Case random(int seed) {
      SplittableRandom random = new SplittableRandom(seed);
      int repeats = random.nextInt(1, 4);
      List<PrunableConfiguration> candidates = new ArrayList<>();
      List<double[]> values = new ArrayList<>();
      for (int i = 0; i < random.nextInt(1, 30); i++) {
        int epochs = random.nextInt(1, 30);
        int full = random.nextInt(1, 12);
        List<Integer> trials = new ArrayList<>();
        for (int repeat = 0; repeat < repeats; repeat++) {
          trials.add(values.size());
          values.add(curve(random, epochs));
        }
        OptionalInt from = full > epochs ? OptionalInt.empty() : OptionalInt.of(full);
        candidates.add(new PrunableConfiguration(trials, epochs, from));
      }
      List<Integer> rungs =
          List.copyOf(
              new TreeSet<>(
                  List.of(random.nextInt(1, 9), random.nextInt(1, 9), random.nextInt(9, 30))));
      return new Case(candidates, rungs, random.nextInt(2, 5), values.toArray(new double[0][]));
    }

    /**
     * Few different values, so that there are ties; sometimes a failure, after which all is none.
     */
    private static double[] curve(SplittableRandom random, int epochs) {
      double[] curve = new double[epochs + 1];
      int failure = random.nextInt(8) == 0 ? random.nextInt(epochs + 1) : epochs + 1;
      for (int epoch = 0; epoch <= epochs; epoch++) {
        curve[epoch] = epoch < failure ? -random.nextInt(6) : FAILED;
      }
      return curve;
    }

    double value(int trial, int epoch) {
      return values[trial][Math.min(epoch, values[trial].length - 1)];
    }
  }

  /** How the simulation tells a loss. */
  private record Loss(int rung, PrunableConfiguration candidate, int place) {}

  private static List<Loss> simulated(Case given) {
    List<Loss> losses = new ArrayList<>();
    List<PrunableConfiguration> alive = new ArrayList<>(given.candidates());
    for (int rung : given.rungs()) {
      List<PrunableConfiguration> met =
          alive.stream()
              .filter(e -> e.comparable().isPresent() && e.comparable().getAsInt() <= rung)
              .toList();
      for (PrunableConfiguration candidate : met) {
        long better =
            met.stream().filter(e -> score(given, e, rung) > score(given, candidate, rung)).count();
        if (better >= Math.max(1, met.size() / given.eta())) {
          losses.add(new Loss(rung, candidate, (int) better + 1));
          alive.remove(candidate);
        }
      }
    }
    return losses;
  }

  private static double score(Case given, PrunableConfiguration candidate, int rung) {
    double sum = 0;
    for (int trial : candidate.trials()) {
      sum += given.value(trial, rung);
    }
    return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : sum / candidate.trials().size();
  }

  /** Lets one trial after the other do what it can do, in a random order. */
  private static List<Loss> raced(Case given, SplittableRandom random) {
    SuccessiveHalving halving =
        new SuccessiveHalving(
            new Bracket(new TreeMap<>(), 1, given.rungs(), given.candidates()), given.eta());
    int[] arrived = new int[given.values().length];
    SuccessiveHalving.RungResults results =
        new SuccessiveHalving.RungResults() {
          @Override
          public boolean hasArrived(int trial, int epoch) {
            return arrived[trial] >= Math.min(epoch, given.values()[trial].length - 1);
          }

          @Override
          public List<Double> values(List<Integer> trials, int epoch) {
            assertThat(trials).allMatch(trial -> hasArrived(trial, epoch));
            return trials.stream().map(trial -> given.value(trial, epoch)).toList();
          }
        };
    List<Loss> losses = losses(halving.advance(results));
    for (List<Integer> ready = ready(halving, arrived);
        !ready.isEmpty();
        ready = ready(halving, arrived)) {
      int trial = ready.get(random.nextInt(ready.size()));
      PrunableConfiguration candidate =
          halving.left().stream().filter(e -> e.trials().contains(trial)).findFirst().orElseThrow();
      arrived[trial] = Math.min(halving.target(candidate), candidate.epochs());
      losses.addAll(losses(halving.advance(results)));
    }
    return losses;
  }

  private static List<Integer> ready(SuccessiveHalving halving, int[] arrived) {
    return halving.left().stream()
        .flatMap(
            candidate ->
                candidate.trials().stream()
                    .filter(
                        t -> arrived[t] < Math.min(halving.target(candidate), candidate.epochs())))
        .toList();
  }

  private static List<Loss> losses(List<RungDecision> decisions) {
    List<Loss> losses = new ArrayList<>();
    decisions.forEach(
        decision ->
            decision
                .lost()
                .forEach(
                    lost -> losses.add(new Loss(decision.rung(), lost.candidate(), lost.place()))));
    return losses;
  }

  static Stream<Integer> seeds() {
    return IntStream.range(0, 300).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyOrderOfArrivalDecidesAsASimulationThatKnowsAllNumbers(int seed) {
    Case given = Case.random(seed);
    List<Loss> expected = simulated(given);
    SplittableRandom order = new SplittableRandom(seed + 1000);
    for (int i = 0; i < 3; i++) {
      assertThat(raced(given, order)).isEqualTo(expected);
    }
  }

  @Test
  void theBestOneOfEtaGoOnAndTheCutSaysHowTheOthersDid() {
    RungDecision decision =
        RungDecision.of(4, candidates(7), List.of(-5.0, -1.0, -9.0, -3.0, FAILED, -2.0, -4.0), 3);
    assertThat(decision.kept()).isEqualTo(2);
    assertThat(decision.threshold()).isEqualTo(-2);
    assertThat(decision.lost())
        .extracting(RungDecision.Loser::place)
        .containsExactly(5, 6, 3, 7, 4);
    assertThat(decision.lost().get(3).value()).isNaN();
  }

  @Test
  void whoeverEqualsTheLastOneThatGoesOnGoesOnToo() {
    RungDecision decision =
        RungDecision.of(1, candidates(6), List.of(-1.0, -2.0, -2.0, -0.0, 0.0, -2.0), 2);
    assertThat(decision.kept()).isEqualTo(3);
    assertThat(RungDecision.of(1, candidates(4), List.of(2.0, 2.0, 2.0, 1.0), 4).kept())
        .isEqualTo(3);
  }

  @Test
  void oneOfFewGoesOnAndAllWhereAllHaveFailed() {
    assertThat(RungDecision.of(1, candidates(2), List.of(1.0, 2.0), 5).kept()).isEqualTo(1);
    assertThat(RungDecision.of(1, candidates(3), List.of(FAILED, FAILED, FAILED), 3).lost())
        .isEmpty();
  }

  @Test
  void nobodyIsComparedBeforeItsFullWeightNorWaitsThere() {
    PrunableConfiguration late = new PrunableConfiguration(List.of(0), 20, OptionalInt.of(5));
    PrunableConfiguration never = new PrunableConfiguration(List.of(1), 20, OptionalInt.empty());
    SuccessiveHalving halving =
        new SuccessiveHalving(
            new Bracket(new TreeMap<>(), 1, List.of(2, 6, 18), List.of(late, never)), 3);
    assertThat(halving.target(late)).isEqualTo(6);
    assertThat(halving.target(never)).isEqualTo(Integer.MAX_VALUE);
  }

  private static List<PrunableConfiguration> candidates(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new PrunableConfiguration(List.of(i), 10, OptionalInt.of(1)))
        .toList();
  }
}
