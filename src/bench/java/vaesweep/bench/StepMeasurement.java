package vaesweep.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times the steps in rounds. In a round the contenders of a workload follow each other within
 * seconds, so that what else the machine does meets them alike, and ratios are taken within a
 * round.
 */
final class StepMeasurement {
  private final Effort effort;
  private final Optional<TorchSteps> torch;
  private final PrintStream news;

  /**
   * @param news hears how far it is
   */
  StepMeasurement(Effort effort, Optional<TorchSteps> torch, PrintStream news) {
    this.effort = effort;
    this.torch = torch;
    this.news = news;
  }

  /** Returns the rounds of every workload. */
  Map<Workload, List<StepTimes>> run() throws IOException, RunnerException {
    Map<Workload, List<StepTimes>> rounds = new EnumMap<>(Workload.class);
    for (int round = 1; round <= effort.rounds(); round++) {
      for (Workload workload : Workload.values()) {
        news.println("steps: round " + round + " of " + effort.rounds() + ", " + workload.title());
        rounds.computeIfAbsent(workload, w -> new ArrayList<>()).add(round(workload));
      }
    }
    return rounds;
  }

  private StepTimes round(Workload workload) throws IOException, RunnerException {
    double ours = benchmark("ours", workload, effort.warmupSeconds());
    double products = benchmark("matrixProducts", workload, effort.warmupSeconds());
    OptionalDouble python =
        torch.isPresent()
            ? OptionalDouble.of(torch.get().millisPerStep(workload, effort))
            : OptionalDouble.empty();
    double sameDiff = benchmark("sameDiff", workload, effort.graphWarmupSeconds());
    return new StepTimes(ours, sameDiff, products, python);
  }

  private double benchmark(String method, Workload workload, double warmupSeconds)
      throws RunnerException {
    return milliseconds(method, workload, effort, warmupSeconds, 1);
  }

  /**
   * Runs one method of {@link StepBenchmark} in a Java of its own.
   *
   * @param threads that do so at the same time, each for itself
   * @return the time of one call
   */
  static double milliseconds(
      String method, Workload workload, Effort effort, double warmupSeconds, int threads)
      throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(StepBenchmark.class.getName() + "." + method + "$")
            .param("workload", workload.name())
            .forks(1)
            .threads(threads)
            .warmupIterations(1)
            .warmupTime(milliseconds(warmupSeconds))
            .measurementIterations(effort.iterations())
            .measurementTime(milliseconds(effort.iterationSeconds()))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    RunResult result = new Runner(options).runSingle();
    return result.getPrimaryResult().getStatistics().getPercentile(50);
  }

  private static TimeValue milliseconds(double seconds) {
    return TimeValue.milliseconds(Math.round(seconds * 1e3));
  }
}
