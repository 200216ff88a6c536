package vaesweep.words.network;

import java.nio.file.Path;
import vaesweep.diagnosis.words.Amounts;

/** What the verbs of trained networks tell. */
public final class NetworkWords {
  /** What encoding does to images where the trial's data is binary. */
  public static final String THRESHOLD =
      "Values become 0 below one half and 1 elsewhere, as in training.";

  private NetworkWords() {}

  /** Returns what is in a file, such as {@code z.npz: 40 posteriors}. */
  public static String written(Path output, int count, String noun) {
    return output + ": " + Amounts.count(count, noun);
  }
}
