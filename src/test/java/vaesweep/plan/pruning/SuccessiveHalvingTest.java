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
 * counts for each entrant who is better. The race hears of arrivals in a random order, as of
 * workers, and must decide the same.
 */
final class SuccessiveHalvingTest {
  private static final double FAILED = Double.NaN;

  /** A race with all its numbers. */
  private record Case(List<Candidate> entrants, List<Integer> rungs, int eta, double[][] values) {
    static Case random(int seed) {
      SplittableRandom random = new SplittableRandom(seed);
      int repeats = random.nextInt(1, 4);
      List<Candidate> entrants = new ArrayList<>();
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
        entrants.add(new Candidate(trials, epochs, from));
      }
      List<Integer> rungs =
          List.copyOf(
              new TreeSet<>(
                  List.of(random.nextInt(1, 9), random.nextInt(1, 9), random.nextInt(9, 30))));
      return new Case(entrants, rungs, random.nextInt(2, 5), values.toArray(new double[0][]));
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
  private record Loss(int rung, Candidate entrant, int place) {}

  private static List<Loss> simulated(Case given) {
    List<Loss> losses = new ArrayList<>();
    List<Candidate> alive = new ArrayList<>(given.entrants());
    for (int rung : given.rungs()) {
      List<Candidate> met =
          alive.stream()
              .filter(e -> e.comparable().isPresent() && e.comparable().getAsInt() <= rung)
              .toList();
      for (Candidate entrant : met) {
        long better =
            met.stream().filter(e -> score(given, e, rung) > score(given, entrant, rung)).count();
        if (better >= Math.max(1, met.size() / given.eta())) {
          losses.add(new Loss(rung, entrant, (int) better + 1));
          alive.remove(entrant);
        }
      }
    }
    return losses;
  }

  private static double score(Case given, Candidate entrant, int rung) {
    double sum = 0;
    for (int trial : entrant.trials()) {
      sum += given.value(trial, rung);
    }
    return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : sum / entrant.trials().size();
  }

  /** Lets one trial after the other do what it can do, in a random order. */
  private static List<Loss> raced(Case given, SplittableRandom random) {
    SuccessiveHalving race =
        new SuccessiveHalving(
            new Population(new TreeMap<>(), 1, given.rungs(), given.entrants()), given.eta());
    int[] arrived = new int[given.values().length];
    SuccessiveHalving.Standings standings =
        new SuccessiveHalving.Standings() {
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
    List<Loss> losses = losses(race.advance(standings));
    for (List<Integer> ready = ready(race, arrived);
        !ready.isEmpty();
        ready = ready(race, arrived)) {
      int trial = ready.get(random.nextInt(ready.size()));
      Candidate entrant =
          race.left().stream().filter(e -> e.trials().contains(trial)).findFirst().orElseThrow();
      arrived[trial] = Math.min(race.target(entrant), entrant.epochs());
      losses.addAll(losses(race.advance(standings)));
    }
    return losses;
  }

  private static List<Integer> ready(SuccessiveHalving race, int[] arrived) {
    return race.left().stream()
        .flatMap(
            entrant ->
                entrant.trials().stream()
                    .filter(t -> arrived[t] < Math.min(race.target(entrant), entrant.epochs())))
        .toList();
  }

  private static List<Loss> losses(List<RungDecision> cuts) {
    List<Loss> losses = new ArrayList<>();
    cuts.forEach(
        cut ->
            cut.lost()
                .forEach(lost -> losses.add(new Loss(cut.rung(), lost.entrant(), lost.place()))));
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
    RungDecision cut =
        RungDecision.of(4, entrants(7), List.of(-5.0, -1.0, -9.0, -3.0, FAILED, -2.0, -4.0), 3);
    assertThat(cut.kept()).isEqualTo(2);
    assertThat(cut.threshold()).isEqualTo(-2);
    assertThat(cut.lost()).extracting(RungDecision.Loser::place).containsExactly(5, 6, 3, 7, 4);
    assertThat(cut.lost().get(3).value()).isNaN();
  }

  @Test
  void whoeverEqualsTheLastOneThatGoesOnGoesOnToo() {
    RungDecision cut =
        RungDecision.of(1, entrants(6), List.of(-1.0, -2.0, -2.0, -0.0, 0.0, -2.0), 2);
    assertThat(cut.kept()).isEqualTo(3);
    assertThat(RungDecision.of(1, entrants(4), List.of(2.0, 2.0, 2.0, 1.0), 4).kept()).isEqualTo(3);
  }

  @Test
  void oneOfFewGoesOnAndAllWhereAllHaveFailed() {
    assertThat(RungDecision.of(1, entrants(2), List.of(1.0, 2.0), 5).kept()).isEqualTo(1);
    assertThat(RungDecision.of(1, entrants(3), List.of(FAILED, FAILED, FAILED), 3).lost())
        .isEmpty();
  }

  @Test
  void nobodyIsComparedBeforeItsFullWeightNorWaitsThere() {
    Candidate late = new Candidate(List.of(0), 20, OptionalInt.of(5));
    Candidate never = new Candidate(List.of(1), 20, OptionalInt.empty());
    SuccessiveHalving race =
        new SuccessiveHalving(
            new Population(new TreeMap<>(), 1, List.of(2, 6, 18), List.of(late, never)), 3);
    assertThat(race.target(late)).isEqualTo(6);
    assertThat(race.target(never)).isEqualTo(Integer.MAX_VALUE);
  }

  private static List<Candidate> entrants(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Candidate(List.of(i), 10, OptionalInt.of(1)))
        .toList();
  }
}
