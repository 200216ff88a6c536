package vaesweep.runner;

import java.io.IOException;
import vaesweep.trial.Failure;

/** What an exception in a training says about the trial. */
final class FailureClassifier {
  private FailureClassifier() {}

  static Failure of(Throwable thrown) {
    if (thrown instanceof OutOfMemoryError) {
      return Failure.of(
          Failure.Kind.ENVIRONMENT,
          "there was not enough memory ("
              + thrown.getMessage()
              + "); close other programs, or take fewer workers with --parallel");
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return Failure.of(Failure.Kind.ENVIRONMENT, "reading or writing failed: " + cause);
      }
    }
    return Failure.of(Failure.Kind.ERROR, thrown.toString());
  }
}
