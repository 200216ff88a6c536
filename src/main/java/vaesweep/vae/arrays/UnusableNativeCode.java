package vaesweep.vae.arrays;

/** The program has native code for this machine, but could not unpack or load it. */
public final class UnusableNativeCode extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param cause what the loader met
   */
  UnusableNativeCode(Throwable cause) {
    super(
        "native code cannot be loaded ("
            + String.valueOf(cause.getMessage()).lines().findFirst().orElse("")
            + "): it is unpacked into .javacpp/cache of the home folder, or else into the temporary"
            + " folder, which must have room and let programs run from it; name another one:"
            + " java -Dorg.bytedeco.javacpp.cachedir=DIR -Djava.io.tmpdir=DIR -jar sweep.jar …",
        cause);
  }
}
