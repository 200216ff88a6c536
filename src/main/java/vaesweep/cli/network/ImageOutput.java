package vaesweep.cli.network;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import vaesweep.cli.console.Console;
import vaesweep.sweep.network.ImageFile;
import vaesweep.words.network.NetworkWords;

/** Where decoded images go: the means of p(x|z). */
final class ImageOutput {
  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description =
          "Where the images, the means of p(x|z), go: .npy ([n, height, width]), .npz (x and z),"
              + " .csv (columns x_1 ...) or .png (all in one, row by row).")
  private Path output;

  /** Refuses a name that says no format; to be asked before there is work to lose. */
  ImageFile file() {
    return new ImageFile(output);
  }

  /** Tells what was written. */
  void tell(int images, Console console) {
    console.out().println(NetworkWords.written(output, images, "image"));
  }
}
