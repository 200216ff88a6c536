package vaesweep.cli.console;

import picocli.CommandLine.IVersionProvider;
import vaesweep.trial.TrialKey;

/** The product's version, from the jar's manifest. */
public final class Version implements IVersionProvider {
  public static final String TEXT = text();

  private static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }

  @Override
  public String[] getVersion() {
    String java = System.getProperty("java.version");
    return new String[] {
      "vaesweep " + TEXT + " (engine " + TrialKey.ENGINE_VERSION + ", Java " + java + ")"
    };
  }
}
