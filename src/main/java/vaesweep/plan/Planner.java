package vaesweep.plan;

import java.util.ArrayList;
import java.util.List;
import vaesweep.spec.Configuration;
import vaesweep.spec.InvalidSweep;
import vaesweep.spec.Method;
import vaesweep.spec.Parameters;
import vaesweep.spec.Sweep;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonReader;
import vaesweep.spec.json.Problems;
import vaesweep.trial.DataFacts;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;

/** Makes the plan of a sweep. */
public final class Planner {
  private Planner() {}

  /**
   * Returns the plan, which depends on the arguments alone.
   *
   * @throws InvalidSweep if the sweep asks for what the data cannot give
   */
  public static Plan plan(Sweep sweep, DataFacts data) throws InvalidSweep {
    Choice choice = choose(sweep);
    checkBatchSize(sweep, data, choice.configurations());
    List<Trial> trials = new ArrayList<>();
    for (int repeat = 1; repeat <= sweep.repeats(); repeat++) {
      long seed = Seeds.ofRepeat(sweep.seed(), repeat);
      for (Configuration configuration : choice.configurations()) {
        TrialKey key = TrialKey.of(configuration, data.checksum(), seed, sweep.evaluation());
        trials.add(new Trial(key, configuration, repeat, seed, sweep.evaluation()));
      }
    }
    return new Plan(choice.configurations(), trials, choice.merged(), choice.undrawn());
  }

  private static Choice choose(Sweep sweep) {
    return sweep
        .method()
        .match(
            new Method.Cases<>() {
              @Override
              public Choice grid() {
                return Grid.choose(sweep.space());
              }

              @Override
              public Choice listed(Method.Listed listed) {
                return Grid.chooseEach(listed.spaces());
              }

              @Override
              public Choice random(Method.Random random) {
                return Draws.choose(sweep.space(), Points.random(sweep.seed()), random.trials());
              }

              @Override
              public Choice sobol(Method.Sobol sobol) {
                return Draws.choose(sweep.space(), new SobolPoints(sweep.seed()), sobol.trials());
              }
            });
  }

  /** An epoch drops the remainder of its rows, so a batch larger than the data has no step. */
  private static void checkBatchSize(
      Sweep sweep, DataFacts data, List<Configuration> configurations) throws InvalidSweep {
    int largest =
        configurations.stream().mapToInt(each -> each.get(Parameters.BATCH_SIZE)).max().orElse(0);
    if (largest > data.trainRows()) {
      Problems problems = new Problems();
      String message = "found %d, expected at most %d, the training rows of \"%s\"";
      problems.add(place(sweep), message.formatted(largest, data.trainRows(), data.name()));
      throw new InvalidSweep(problems.all());
    }
  }

  private static Json.Place place(Sweep sweep) {
    String pointer = "/parameters/" + Parameters.BATCH_SIZE.name();
    return JsonReader.find(sweep.text(), "parameters", Parameters.BATCH_SIZE.name())
        .map(Json::place)
        .orElse(new Json.Place(1, 1, pointer));
  }
}
