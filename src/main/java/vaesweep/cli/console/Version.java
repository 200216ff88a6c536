package vaesweep.cli.console;

import picocli.CommandLine.IVersionProvider;
import vaesweep.sweep.file.ProgramVersion;
import vaesweep.trial.TrialKey;

/** The product's version, from the jar's manifest. */
public final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String java = System.getProperty("java.version");
    return new String[] {
      "vaesweep "
          + ProgramVersion.TEXT
          + " (engine "
          + TrialKey.ENGINE_VERSION
          + ", Java "
          + java
          + ")"
    };
  }
}
