package vaesweep.sweep.network;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vaesweep.array.Csv;
import vaesweep.array.Npy;
import vaesweep.array.Npz;
import vaesweep.array.ReadOptions;
import vaesweep.data.DataSets;
import vaesweep.exchange.network.ImageInput;
import vaesweep.spec.file.Binarize;
import vaesweep.sweep.file.Refusal;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.data.Scaler;
import vaesweep.vae.Encoding;

/** A file that encoded images go to: the posteriors' means and log-variances. */
public final class PosteriorFile {
  private final Path output;
  private final String format;

  /**
   * Names the file; nothing is written yet.
   *
   * @param output ends on .npz or .csv
   * @throws Refusal if its name says no format
   */
  public PosteriorFile(Path output) {
    this.output = output;
    format = OutputFile.format(output, List.of("npz", "csv"));
  }

  /**
   * Encodes the images of a file, and returns how many there are.
   *
   * @param file a row each
   * @param binarized is told where values become 0 and 1, as in the trial's training
   */
  public int encode(StoredNetwork stored, Path file, Runnable binarized) {
    DataFacts data = stored.data();
    ImageInput images =
        InputFile.read(
            file,
            ReadOptions.named(List.of("x"), data.columns()),
            array -> ImageInput.of(file.toString(), array, data, white(data)));
    if (data.binarize() == Binarize.THRESHOLD) {
      binarized.run();
    }
    Encoding encoding = stored.apply(inference -> inference.encode(images));
    OutputFile.write(output, format.equals("npz") ? npz(encoding) : csv(encoding));
    return encoding.rows();
  }

  /** The byte that stands for one, where bytes were scaled so. */
  private static int white(DataFacts data) {
    return data.scaler().equals(Scaler.SHARES)
        ? DataSets.white(data.name())
        : (int) Math.round(data.scaler().divisors().get(0));
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
    List<String> columns = new ArrayList<>(ColumnNames.of("mean", size));
    columns.addAll(ColumnNames.of("log_variance", size));
    return Csv.of(columns, both);
  }
}
