package vaesweep.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.plan.pruning.PruningCheck;
import vaesweep.spec.CanonicalJson;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.Method;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonReader;
import vaesweep.spec.json.Problems;
import vaesweep.spec.network.Activation;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;
import vaesweep.trial.data.DataFacts;

/** Makes the plan of a sweep. */
public final class Planner {
  private static final String EARLY_TERMINATE = "early_terminate";

  private Planner() {}

  /**
   * Returns the plan, which depends on the arguments alone.
   *
   * @throws InvalidSweep if the sweep asks for what the data cannot give, or nothing satisfies its
   *     constraints
   */
  public static Plan plan(SweepSpec sweep, DataFacts data) throws InvalidSweep {
    Sieve sieve = new Sieve(sweep.constraints(), data.features());
    Choice choice = choose(sweep, space(sweep.space(), data), sieve, data);
    if (!sieve.problems().isEmpty()) {
      throw new InvalidSweep(sieve.problems());
    }
    checkBatchSize(sweep, data, choice.configurations());
    CanonicalJson texts = new CanonicalJson();
    List<Trial> trials = new ArrayList<>();
    for (int repeat = 1; repeat <= sweep.repeats(); repeat++) {
      long seed = Seeds.ofRepeat(sweep.seed(), repeat);
      for (Configuration configuration : choice.configurations()) {
        String json = texts.of(configuration);
        TrialKey key = TrialKey.of(json, data.checksum(), seed, sweep.evaluation());
        trials.add(new Trial(key, configuration, repeat, seed, sweep.evaluation()));
      }
    }
    checkPruning(sweep, trials, data.features());
    return new Plan(
        choice.configurations(), trials, choice.merged(), sieve.dropped(), choice.undrawn());
  }

  /** A sigmoid reaches no features but those from 0 to 1: it is not the default of others. */
  private static Map<Parameter<?>, Domain<?>> space(
      Map<Parameter<?>, Domain<?>> space, DataFacts data) {
    if (data.scaler().isShare() || space.containsKey(Parameters.OUTPUT_ACTIVATION)) {
      return space;
    }
    Map<Parameter<?>, Domain<?>> completed = new LinkedHashMap<>(space);
    completed.put(Parameters.OUTPUT_ACTIVATION, new Domain.Fixed<>(Activation.IDENTITY));
    return completed;
  }

  private static Choice choose(
      SweepSpec sweep, Map<Parameter<?>, Domain<?>> space, Sieve sieve, DataFacts data) {
    int trainRows = data.trainRows();
    return sweep
        .method()
        .match(
            new Method.Cases<>() {
              @Override
              public Choice grid() {
                return sieve.sift(Grid.choose(space, trainRows));
              }

              @Override
              public Choice listed(Method.Listed listed) {
                return sieve.sift(
                    Grid.chooseEach(
                        listed.spaces().stream().map(each -> space(each, data)).toList(),
                        trainRows));
              }

              @Override
              public Choice random(Method.Random random) {
                Points points = Points.random(sweep.seed());
                return Draws.choose(space, points, random.trials(), sieve, trainRows);
              }

              @Override
              public Choice sobol(Method.Sobol sobol) {
                Points points = new SobolPoints(sweep.seed());
                return Draws.choose(space, points, sobol.trials(), sieve, trainRows);
              }
            });
  }

  /** An epoch drops the remainder of its rows, so a batch larger than the data has no step. */
  private static void checkBatchSize(
      SweepSpec sweep, DataFacts data, List<Configuration> configurations) throws InvalidSweep {
    int largest =
        configurations.stream().mapToInt(each -> each.get(Parameters.BATCH_SIZE)).max().orElse(0);
    if (largest > data.trainRows()) {
      Problems problems = new Problems();
      String message = "found %d, expected at most %d, the training rows of \"%s\"";
      Json.Place place = place(sweep, "parameters", Parameters.BATCH_SIZE.name());
      problems.add(place, message.formatted(largest, data.trainRows(), data.name()));
      throw new InvalidSweep(problems);
    }
  }

  /** A rule that compares nothing saves nothing, whatever its author expects. */
  private static void checkPruning(SweepSpec sweep, List<Trial> trials, int features)
      throws InvalidSweep {
    Optional<String> problem =
        sweep.earlyTerminate().flatMap(rule -> PruningCheck.problem(rule, trials, features));
    if (problem.isPresent()) {
      Problems problems = new Problems();
      problems.add(place(sweep, EARLY_TERMINATE), problem.get());
      throw new InvalidSweep(problems);
    }
  }

  private static Json.Place place(SweepSpec sweep, String... keys) {
    return JsonReader.find(sweep.source(), keys)
        .map(Json::place)
        .orElseGet(() -> new Json.Place(1, 1, "/" + String.join("/", keys)));
  }
}
