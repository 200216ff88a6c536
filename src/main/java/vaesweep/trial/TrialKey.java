package vaesweep.trial;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vaesweep.spec.Configuration;
import vaesweep.spec.file.EvaluationSize;
import vaesweep.trial.data.DataFacts;

/**
 * What makes two trials the same training: a hash of configuration, data, seed and engine version.
 *
 * @param hex 32 hexadecimal digits
 */
public record TrialKey(String hex) {
  /** Raised only when a golden number of the engine must change. */
  public static final int ENGINE_VERSION = 1;

  /**
   * Returns the key.
   *
   * @param dataChecksum {@link DataFacts#checksum()}
   * @param seed the repeat's seed
   * @param evaluation counts where it is not the default: measured numbers are never overwritten,
   *     so those of another size are another trial's
   */
  public static TrialKey of(
      Configuration configuration, String dataChecksum, long seed, EvaluationSize evaluation) {
    return of(configuration.canonicalJson(), dataChecksum, seed, evaluation);
  }

  /**
   * Returns the key.
   *
   * @param configuration {@link Configuration#canonicalJson()}
   * @param dataChecksum {@link DataFacts#checksum()}
   * @param seed the repeat's seed
   * @param evaluation counts where it is not the default: measured numbers are never overwritten,
   *     so those of another size are another trial's
   */
  public static TrialKey of(
      String configuration, String dataChecksum, long seed, EvaluationSize evaluation) {
    List<String> identity = new ArrayList<>();
    identity.add(configuration);
    identity.add(dataChecksum);
    identity.add(Long.toString(seed));
    identity.add("engine " + ENGINE_VERSION);
    if (!evaluation.equals(EvaluationSize.DEFAULT)) {
      identity.add("evaluation " + evaluation.rows() + " " + evaluation.samples());
    }
    String text = String.join("\n", identity);
    return new TrialKey(
        Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString().substring(0, 32));
  }
}
