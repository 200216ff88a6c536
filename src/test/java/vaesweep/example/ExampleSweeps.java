package vaesweep.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vaesweep.spec.Parameters;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.trial.Failure;
import vaesweep.trial.TrialState;

/** Whole made-up sweeps. */
public final class ExampleSweeps {
  private static final List<Double> BETAS = List.of(0.01, 0.03, 0.1, 0.3, 1.0, 4.0);
  private static final Annealing WARM_UP = new Annealing.Linear(1, 4, Granularity.STEP);

  private ExampleSweeps() {}

  /** The shipped sweep of 48 trials, one of them diverged and one still waiting. */
  public static ExampleResults shipped() {
    List<ExampleTrial> trials = grid();
    trials.get(40).failed(new Failure(Failure.Kind.DIVERGED, 3, 12, "KL", "the KL term was NaN"));
    trials.get(47).in(TrialState.WAITING);
    return ExampleResults.of(trials)
        .named(
            "beta", "How much KL weight is too much, and what the reduction does to it.", text());
  }

  /** The same with nothing trained yet but one trial begun. */
  public static ExampleResults justStarted() {
    List<ExampleTrial> trials = grid();
    trials.forEach(trial -> trial.in(TrialState.WAITING));
    trials.get(0).in(TrialState.RUNNING);
    return ExampleResults.of(trials);
  }

  /** A sweep in which nothing is wrong: one reduction, every unit used, binary data. */
  public static ExampleResults healthy() {
    return ExampleResults.of(
            ExampleTrial.of(1, 0.5).drawn(),
            ExampleTrial.of(2, 1).drawn(),
            ExampleTrial.of(3, 2).with(Parameters.ANNEALING, WARM_UP).drawn())
        .on(binary());
  }

  /** Trials as after a random search of {@code count} draws. */
  public static ExampleResults large(int count) {
    List<ExampleTrial> trials = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      double beta = Math.pow(10, -2 + 5.0 * i / count);
      trials.add(ExampleTrial.of(i, beta).with(Parameters.LATENT_SIZE, 1 + i % 20).drawn());
    }
    return ExampleResults.of(trials);
  }

  private static vaesweep.trial.data.DataFacts binary() {
    var grey = ExampleResults.FASHION;
    return new vaesweep.trial.data.DataFacts(
        grey.name(),
        vaesweep.spec.file.Binarize.THRESHOLD,
        10_000,
        2_000,
        28,
        28,
        0,
        grey.checksum());
  }

  private static List<ExampleTrial> grid() {
    List<ExampleTrial> trials = new ArrayList<>();
    for (double beta : BETAS) {
      for (int latentSize : List.of(2, 10)) {
        for (Reduction reduction : List.of(Reduction.SUM, Reduction.MEAN)) {
          for (Annealing annealing : List.of(new Annealing.None(), WARM_UP)) {
            trials.add(
                ExampleTrial.of(trials.size() + 1, beta)
                    .with(Parameters.LATENT_SIZE, latentSize)
                    .with(Parameters.REDUCTION, reduction)
                    .with(Parameters.ANNEALING, annealing)
                    .drawn());
          }
        }
      }
    }
    return trials;
  }

  private static String text() {
    try {
      return Files.readString(Path.of("sweeps", "beta.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
