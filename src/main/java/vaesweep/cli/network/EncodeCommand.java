package vaesweep.cli.network;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vaesweep.cli.console.Console;
import vaesweep.sweep.network.PosteriorFile;
import vaesweep.sweep.network.StoredNetwork;
import vaesweep.words.network.NetworkWords;

/** Encodes the images of a file with a trial's network. */
@Command(
    name = "encode",
    description = {
      "Encodes the images of a file with a trial's network: the posteriors' means and log-variances.",
      "Floats are taken as they are, in [0, 1]; bytes (uint8) are divided by 255, or what is white in the trial's data."
    },
    mixinStandardHelpOptions = true)
public final class EncodeCommand implements Runnable {
  @Mixin private TrialTarget target;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description =
          "The images, a row each: .npy ([n, features] or [n, height, width]; float32, float64,"
              + " uint8, bool), .npz with an array x, .csv, or IDX as MNIST's, gzipped or not.")
  private Path file;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description =
          "Where the posteriors go: .npz with mean and log_variance, each [n, latent size], or .csv"
              + " with columns mean_1 ... log_variance_1 ...")
  private Path output;

  private final Console console;

  public EncodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    PosteriorFile posteriors = new PosteriorFile(output);
    StoredNetwork stored = target.network();
    int count =
        posteriors.encode(stored, file, () -> console.err().println(NetworkWords.THRESHOLD));
    console.out().println(NetworkWords.written(output, count, "posterior"));
  }
}
