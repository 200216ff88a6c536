package vaesweep.cli.network;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;
import vaesweep.cli.console.Console;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.exchange.file.Csv;
import vaesweep.exchange.file.Npy;
import vaesweep.exchange.file.Npz;
import vaesweep.measure.Mosaic;
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.network.OutputFile;
import vaesweep.sweep.network.StoredNetwork;
import vaesweep.trial.data.DataFacts;

/** Where decoded images go: the means of p(x|z). */
final class ImageOutput {
  private static final int MOST_TILES = 10_000;

  /** Of one value as a float, in the file, and on the way between. */
  private static final int BYTES_PER_VALUE = 32;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      required = true,
      description =
          "Where the images, the means of p(x|z), go: .npy ([n, height, width]), .npz (x and z),"
              + " .csv (columns x_1 ...) or .png (all in one, row by row).")
  private Path output;

  private String format = "";

  /** Refuses a name that says no format; to be asked before there is work to lose. */
  void check() {
    format = OutputFile.format(output, List.of("npy", "npz", "csv", "png"));
  }

  /**
   * Decodes and writes.
   *
   * @param z shape [n, latent size]
   */
  void write(StoredNetwork stored, float[] z, Console console) {
    int count = z.length / stored.architecture().latentSize();
    if (format.equals("png") && count > MOST_TILES) {
      throw new Refusal(
          Refusal.Fault.INPUT,
          "--output: a .png shows at most " + MOST_TILES + " images, but there are " + count,
          "a .npy takes them all");
    }
    checkMemory((long) count * stored.data().features() * BYTES_PER_VALUE, count);
    float[] images = stored.apply(inference -> inference.decode(z, count));
    OutputFile.write(output, bytes(stored.data(), z, images, count));
    console.out().println(output + ": " + Amounts.count(count, "image"));
  }

  private static void checkMemory(long needed, int count) {
    long most = Math.min(Runtime.getRuntime().maxMemory(), (long) Integer.MAX_VALUE * Long.BYTES);
    if (needed > most) {
      throw new Refusal(
          Refusal.Fault.ENVIRONMENT,
          String.format(
              "%s take about %s, and Java has %s; do them in parts, or give Java more: java -Xmx8g -jar"
                  + " sweep.jar …",
              Amounts.count(count, "image"),
              Amounts.size(needed, most),
              Amounts.size(most, needed)));
    }
  }

  private byte[] bytes(DataFacts data, float[] z, float[] images, int count) {
    return switch (format) {
      case "npy" -> npy(data, images, count);
      case "npz" -> {
        Map<String, byte[]> arrays = new LinkedHashMap<>();
        arrays.put("x", npy(data, images, count));
        arrays.put("z", Npy.floats(z, count, z.length / count));
        yield Npz.of(arrays);
      }
      case "csv" -> Csv.of(columns("x", data.features()), images);
      default -> {
        int across = (int) Math.ceil(Math.sqrt(count));
        int down = (count + across - 1) / across;
        yield new Mosaic(data.height(), data.width(), down, across).add(images).png();
      }
    };
  }

  private static byte[] npy(DataFacts data, float[] images, int count) {
    return Npy.floats(images, count, data.height(), data.width());
  }

  /** Returns the names {@code NAME_1} to {@code NAME_count}. */
  static List<String> columns(String name, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> name + "_" + i).toList();
  }
}
