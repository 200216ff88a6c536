package vaesweep.cli.network;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vaesweep.cli.console.Console;
import vaesweep.data.DataSets;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.exchange.file.Csv;
import vaesweep.exchange.file.Npy;
import vaesweep.exchange.file.Npz;
import vaesweep.exchange.network.ImageInput;
import vaesweep.spec.file.Binarize;
import vaesweep.sweep.network.InputFile;
import vaesweep.sweep.network.OutputFile;
import vaesweep.sweep.network.StoredNetwork;
import vaesweep.trial.data.DataFacts;
import vaesweep.vae.Encoding;

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
    String format = OutputFile.format(output, List.of("npz", "csv"));
    StoredNetwork stored = target.network();
    DataFacts data = stored.data();
    ImageInput images =
        InputFile.read(
            file,
            List.of("x"),
            array -> ImageInput.of(file.toString(), array, data, DataSets.white(data.name())));
    if (data.binarize() == Binarize.THRESHOLD) {
      console.err().println("Values become 0 below one half and 1 elsewhere, as in training.");
    }
    Encoding encoding = stored.apply(inference -> inference.encode(images));
    OutputFile.write(output, format.equals("npz") ? npz(encoding) : csv(encoding));
    console.out().println(output + ": " + Amounts.count(encoding.rows(), "posterior"));
  }

  private static byte[] npz(Encoding encoding) {
    Map<String, byte[]> arrays = new LinkedHashMap<>();
    arrays.put("mean", Npy.floats(encoding.means(), encoding.rows(), encoding.size()));
    arrays.put(
        "log_variance", Npy.floats(encoding.logVariances(), encoding.rows(), encoding.size()));
    return Npz.of(arrays);
  }

  private static byte[] csv(Encoding encoding) {
    int size = encoding.size();
    float[] both = new float[Math.multiplyExact(2, encoding.means().length)];
    for (int row = 0; row < encoding.rows(); row++) {
      System.arraycopy(encoding.means(), row * size, both, 2 * row * size, size);
      System.arraycopy(encoding.logVariances(), row * size, both, (2 * row + 1) * size, size);
    }
    List<String> columns = new ArrayList<>(ImageOutput.columns("mean", size));
    columns.addAll(ImageOutput.columns("log_variance", size));
    return Csv.of(columns, both);
  }
}
