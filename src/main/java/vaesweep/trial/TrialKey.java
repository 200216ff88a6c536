package vaesweep.trial;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import vaesweep.spec.Configuration;

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
   */
  public static TrialKey of(Configuration configuration, String dataChecksum, long seed) {
    String identity =
        String.join(
            "\n",
            configuration.canonicalJson(),
            dataChecksum,
            Long.toString(seed),
            "engine " + ENGINE_VERSION);
    return new TrialKey(
        Hashing.sha256().hashString(identity, StandardCharsets.UTF_8).toString().substring(0, 32));
  }
}
