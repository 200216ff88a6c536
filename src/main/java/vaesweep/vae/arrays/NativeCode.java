package vaesweep.vae.arrays;

import java.util.Optional;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;

/** Whether native code for this machine came with the program, and can be loaded. */
public final class NativeCode {
  /** What JavaCPP loads first. */
  private static final String LIBRARY = System.mapLibraryName("jniopenblas_nolapack");

  private static final Optional<RuntimeException> TROUBLE = load();

  private NativeCode() {}

  /**
   * Returns if arrays and matrix products can be had.
   *
   * @throws MissingNativeCode if the program was built for other machines
   * @throws UnusableNativeCode if it could not be loaded
   */
  public static void require() {
    if (TROUBLE.isPresent()) {
      throw TROUBLE.get();
    }
  }

  private static Optional<RuntimeException> load() {
    String platform = Loader.Detector.getPlatform();
    try {
      Loader.load(openblas_nolapack.class);
      return Optional.empty();
    } catch (LinkageError | RuntimeException e) { // JavaCPP has no exception of its own
      return Optional.of(
          isIncluded(platform) ? new UnusableNativeCode(e) : new MissingNativeCode(platform));
    }
  }

  private static boolean isIncluded(String platform) {
    return NativeCode.class.getResource("/org/bytedeco/openblas/" + platform + "/" + LIBRARY)
        != null;
  }
}
