package vaesweep.vae.arrays;

import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;

/** Whether the program came with native code for this machine. */
public final class NativeCode {
  private static final Optional<String> MISSING = load();

  private NativeCode() {}

  /**
   * Returns if arrays and matrix products can be had.
   *
   * @throws MissingNativeCode if not
   */
  public static void require() {
    if (MISSING.isPresent()) {
      throw new MissingNativeCode(MISSING.get());
    }
  }

  private static Optional<String> load() {
    try {
      Loader.load(openblas_nolapack.class);
      return Optional.empty();
    } catch (LinkageError | RuntimeException e) { // JavaCPP has no exception of its own
      return Optional.of(Loader.Detector.getPlatform());
    }
  }
}
