package vaesweep.cli.network;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vaesweep.cli.console.Console;
import vaesweep.exchange.network.NetworkFile;
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.network.OutputFile;
import vaesweep.sweep.network.StoredNetwork;
import vaesweep.vae.dl4j.Dl4jNetworks;

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
    StoredNetwork stored = target.network();
    ResultFiles files = stored.files();
    String name = files.name() + "-trial-" + stored.trial().number();
    Path folder = to == null ? files.folder().resolve(name) : to;
    float[] parameters = stored.network().parameters();
    Path npz = folder.resolve("network.npz");
    OutputFile.write(npz, NetworkFile.of(stored.architecture(), parameters, stored.origin()));
    console.out().println(npz);
    try {
      Dl4jNetworks.save(stored.architecture(), parameters, folder).forEach(console.out()::println);
    } catch (IOException e) {
      throw new Refusal(Refusal.Fault.ENVIRONMENT, "the networks cannot be written: " + e);
    }
  }
}
