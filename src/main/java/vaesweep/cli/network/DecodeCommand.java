package vaesweep.cli.network;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vaesweep.cli.console.Console;
import vaesweep.sweep.network.ImageFile;

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
    ImageFile images = output.file();
    output.tell(images.decode(target.network(), file), console);
  }
}
