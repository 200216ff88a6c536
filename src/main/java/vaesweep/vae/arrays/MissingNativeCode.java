package vaesweep.vae.arrays;

/** The program was built for other machines than this one. */
public final class MissingNativeCode extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String platform;

  MissingNativeCode(String platform) {
    super("no native code for " + platform);
    this.platform = platform;
  }

  /** Returns this machine's name, as the build wants it, such as {@code linux-arm64}. */
  public String platform() {
    return platform;
  }
}
