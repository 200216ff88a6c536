package vaesweep.cli.network;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vaesweep.cli.console.Console;
import vaesweep.exchange.network.LatentVectors;
import vaesweep.sweep.network.InputFile;
import vaesweep.sweep.network.StoredNetwork;

/** Decodes the latent vectors of a file with a trial's network. */
@Command(
    name = "decode",
    description = "Decodes the latent vectors of a file with a trial's network.",
    mixinStandardHelpOptions = true)
public final class DecodeCommand implements Runnable {
  @Mixin private TrialTarget target;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description =
          "The latent vectors, a row each: .npy ([n, latent size]; float32, float64), .npz with an"
              + " array z or mean, or .csv (columns z_1 ... or mean_1 ..., or no names). What encode"
              + " wrote is one.")
  private Path file;

  @Mixin private ImageOutput output;

  private final Console console;

  public DecodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    output.check();
    StoredNetwork stored = target.network();
    int latentSize = stored.architecture().latentSize();
    float[] z =
        InputFile.read(
            file,
            List.of("z", "mean"),
            array -> LatentVectors.of(file.toString(), array, latentSize));
    output.write(stored, z, console);
  }
}
