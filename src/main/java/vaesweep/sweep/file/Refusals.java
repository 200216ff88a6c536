package vaesweep.sweep.file;

import java.util.Optional;
import vaesweep.data.DataFailure;
import vaesweep.storage.StorageFailure;
import vaesweep.storage.query.WrongQuery;
import vaesweep.vae.arrays.MissingNativeCode;
import vaesweep.vae.arrays.UnusableNativeCode;

/** What the user can do something about, of all that is thrown. */
public final class Refusals {
  private Refusals() {}

  /**
   * Returns what to tell of a failure, whatever its causes; empty where it has no words of its own.
   */
  public static Optional<Refusal> of(Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return Optional.of(refusal);
    }
    if (cause instanceof StorageFailure || cause instanceof UnusableNativeCode) {
      return environment(cause.getMessage());
    }
    if (cause instanceof DataFailure || cause instanceof WrongQuery) {
      return Optional.of(new Refusal(Refusal.Fault.INPUT, cause.getMessage()));
    }
    if (cause instanceof MissingNativeCode missing) {
      return environment(
          "This jar has no native code for this machine, " + missing.platform() + ".",
          "Build it here: mvn package -DskipTests -Djavacpp.platform=" + missing.platform());
    }
    return cause instanceof OutOfMemoryError
        ? environment(
            "There was not enough memory ("
                + cause.getMessage()
                + "). Nothing that was committed is lost. Give Java more: java -Xmx8g -jar sweep.jar …")
        : Optional.empty();
  }

  private static Optional<Refusal> environment(String... lines) {
    return Optional.of(new Refusal(Refusal.Fault.ENVIRONMENT, lines));
  }
}
