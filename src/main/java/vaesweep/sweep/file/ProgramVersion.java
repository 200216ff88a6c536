package vaesweep.sweep.file;

/** The program's version, from the jar's manifest. */
public final class ProgramVersion {
  public static final String TEXT = text();

  private ProgramVersion() {}

  private static String text() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }
}
