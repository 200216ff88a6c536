package vaesweep.cli.arguments;

/** What verbs say of the arguments that hold instead of what a sweep file says. */
public final class OverrideWords {
  public static final String LABEL = "NAME=VALUE";

  public static final String DESCRIPTION =
      "Instead of what the file says: parameters and keys, such as beta=1,2,4 epochs=20 trials=10.";

  private OverrideWords() {}
}
