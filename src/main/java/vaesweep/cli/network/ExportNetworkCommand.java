package vaesweep.cli.network;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vaesweep.cli.console.Console;
import vaesweep.sweep.network.NetworkExport;

/** Writes a trial's encoder and decoder for NumPy and as DL4J networks. */
@Command(
    name = "export-network",
    description = {
      "Writes a trial's encoder and decoder for NumPy, PyTorch, DL4J and others.",
      "network.npz has each layer's weight [inputs, outputs] and bias, and the architecture as JSON;"
          + " encoder.zip and decoder.zip are DL4J networks."
    },
    mixinStandardHelpOptions = true)
public final class ExportNetworkCommand implements Runnable {
  @Mixin private TrialTarget target;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Where the files go. Default: NAME-trial-N beside the database.")
  private Path to;

  private final Console console;

  public ExportNetworkCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    NetworkExport.write(target.network(), Optional.ofNullable(to), console.out()::println);
  }
}
