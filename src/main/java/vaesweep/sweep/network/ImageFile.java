package vaesweep.sweep.network;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vaesweep.array.Csv;
import vaesweep.array.Npy;
import vaesweep.array.Npz;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.exchange.network.LatentVectors;
import vaesweep.measure.Mosaic;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.FeatureScaling;
import vaesweep.sweep.file.Refusal;
import vaesweep.trial.data.DataFacts;
import vaesweep.vae.Streams;

/** A file that decoded images go to: the means of p(x|z). */
public final class ImageFile {
  private static final int MOST_TILES = 10_000;
  private static final int MOST_SAMPLES = 1_000_000;

  /** Of one value as a float, in the file, and on the way between. */
  private static final int BYTES_PER_VALUE = 32;

  private final Path output;
  private final String format;

  /**
   * Names the file; nothing is written yet.
   *
   * @param output ends on .npy, .npz, .csv or .png
   * @throws Refusal if its name says no format
   */
  public ImageFile(Path output) {
    this.output = output;
    format = OutputFile.format(output, List.of("npy", "npz", "csv", "png"));
  }

  /**
   * Decodes the latent vectors of a file, and returns how many there are.
   *
   * @param file a row each
   */
  public int decode(StoredNetwork stored, Path file) {
    int latentSize = stored.architecture().latentSize();
    return write(
        stored,
        InputFile.read(
            file,
            List.of("z", "mean"),
            array -> LatentVectors.of(file.toString(), array, latentSize)));
  }

  /** Refuses a number of samples that nobody needs. */
  public static void checkCount(int count) {
    if (count < 1 || count > MOST_SAMPLES) {
      throw new Refusal(
          Refusal.Fault.INPUT, "--count: found " + count + ", expected 1 to " + MOST_SAMPLES);
    }
  }

  /**
   * Decodes draws from the prior N(0, I), and returns how many there are.
   *
   * @param seed the root of the draws; without one the trial's own, whose first draws the page
   *     shows
   */
  public int sample(StoredNetwork stored, int count, OptionalLong seed) {
    float[] z = new float[Math.multiplyExact(count, stored.architecture().latentSize())];
    new Streams(seed.orElse(stored.trial().seed()))
        .normal(Streams.Purpose.PRIOR, 0)
        .fill(z, z.length);
    return write(stored, z);
  }

  /**
   * @param z shape [n, latent size]
   */
  private int write(StoredNetwork stored, float[] z) {
    int count = z.length / stored.architecture().latentSize();
    if (format.equals("png") && count > MOST_TILES) {
      throw new Refusal(
          Refusal.Fault.INPUT,
          "--output: a .png shows at most " + MOST_TILES + " images, but there are " + count,
          "a .npy takes them all");
    }
    if (format.equals("png")) {
      checkPicture(stored.data());
    }
    checkMemory((long) count * stored.data().features() * BYTES_PER_VALUE, count);
    float[] images = stored.apply(inference -> inference.decode(z, count));
    OutputFile.write(output, bytes(stored.data(), z, images, count));
    return count;
  }

  private static void checkPicture(DataFacts data) {
    boolean shares =
        !(data.scaler().kind() instanceof FeatureScaling.Standardise
            || data.scaler().kind() instanceof FeatureScaling.None);
    if (!data.isImage() || !shares) {
      throw new Refusal(
          Refusal.Fault.INPUT,
          "--output: a .png shows images from black to white, and the trial was trained on "
              + (data.isImage() ? "features beyond 0 to 1" : "rows of a table"),
          "an .npy or a .csv takes them");
    }
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

  /** All but pictures, shares of white and probabilities is as the trial's own file has it. */
  private byte[] bytes(DataFacts data, float[] z, float[] features, int count) {
    float[] images =
        data.scaler().isOfTheType() || data.binarize() != Binarize.NONE
            ? features
            : data.scaler().original(features, data.features());
    return switch (format) {
      case "npy" -> npy(data, images, count);
      case "npz" -> {
        Map<String, byte[]> arrays = new LinkedHashMap<>();
        arrays.put("x", npy(data, images, count));
        arrays.put("z", Npy.floats(z, count, z.length / count));
        yield Npz.of(arrays);
      }
      case "csv" ->
          Csv.of(data.isImage() ? ColumnNames.of("x", data.features()) : data.columns(), images);
      default -> {
        int across = (int) Math.ceil(Math.sqrt(count));
        int down = (count + across - 1) / across;
        yield new Mosaic(data.height(), data.width(), data.channels(), down, across)
            .add(features)
            .png();
      }
    };
  }

  private static byte[] npy(DataFacts data, float[] images, int count) {
    if (!data.isImage()) {
      return Npy.floats(images, count, data.features());
    }
    int channels = data.channels();
    return channels == 1
        ? Npy.floats(images, count, data.height(), data.width())
        : Npy.floats(images, count, data.height(), data.width() / channels, channels);
  }
}
