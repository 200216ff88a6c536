package vaesweep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vaesweep.spec.reading.SweepReader;
import vaesweep.trial.TrialKey;

/** Guards against an edit of the file, or of the program, by which finished trials are lost. */
final class EditingTest {
  private static final List<String> RANGES =
      List.of(
          "\"min\": 0.01, \"max\": 10, \"distribution\": \"log_uniform_values\"",
          "\"min\": 1, \"max\": 9, \"distribution\": \"q_uniform\", \"q\": 0.001",
          "\"distribution\": \"normal\", \"mu\": 3",
          "\"distribution\": \"log_normal\", \"mu\": -1, \"sigma\": 2");

  @ParameterizedTest
  @ValueSource(strings = {"random", "sobol"})
  void moreTrialsKeepTheEarlierOnesOfEveryDistribution(String method) throws Exception {
    for (String range : RANGES) {
      String space =
          "\"beta\": {%s}, \"reduction\": {\"values\": [\"sum\", \"mean\"], \"probabilities\":"
                  .formatted(range)
              + " [0.2, 0.8]}, \"annealing\": {\"values\": [\"none\", {\"type\": \"cosine\","
              + " \"length\": {\"min\": 1, \"max\": 9}}]}";
      List<TrialKey> few = keys(Plans.random(12, space).replace("random", method));
      List<TrialKey> many = keys(Plans.random(40, space).replace("random", method));
      assertThat(many).hasSize(40).startsWith(few.toArray(new TrialKey[0]));
    }
  }

  @Test
  void moreValuesOfARangeKeepThoseThatAreStillInTheGrid() throws Exception {
    String range = "\"beta\": {\"min\": 0.01, \"max\": 1, \"num\": %d, \"distribution\": \"%s\"}";
    for (String distribution : List.of("uniform", "log_uniform_values")) {
      List<TrialKey> few = keys(Plans.grid(range.formatted(3, distribution)));
      List<TrialKey> many = keys(Plans.grid(range.formatted(5, distribution)));
      assertThat(many).hasSize(5).containsAll(few);
    }
  }

  @Test
  void aRangeAndItsValuesWrittenOutAreTheSameTrials() throws Exception {
    assertThat(
            keys(
                Plans.grid(
                    "\"latent_size\": {\"min\": 1, \"max\": 9, \"num\": 3, \"distribution\":"
                        + " \"int_uniform\"}")))
        .isEqualTo(keys(Plans.grid("\"latent_size\": {\"values\": [1, 5, 9]}")));
  }

  /** The file's trials are found again after a trip by arguments, and the other way round. */
  @Test
  void argumentsAndAnEditedFileAreTheSameTrials() throws Exception {
    String file = Plans.grid("\"beta\": {\"values\": [1, 2]}, \"epochs\": 5");
    String edited = Plans.grid("\"beta\": {\"values\": [2, 4]}, \"epochs\": 5");
    List<TrialKey> overridden =
        Planner.plan(SweepReader.read(file, List.of("beta=2,4")), Plans.DATA).trials().stream()
            .map(trial -> trial.key())
            .toList();
    assertThat(overridden).isEqualTo(keys(edited)).contains(keys(file).get(1));
  }

  /** A digest of every key, in order; it changes only where every user's trials are lost. */
  @ParameterizedTest
  @CsvSource({
    "beta,75773577d6ff4d7b",
    "random,7caa59c9f9a36694",
    "likelihoods,bb747beac9e8064b",
    "sobol,1adb79c428177135",
  })
  void aShippedFileHasTheSameTrialsForEver(String name, String digest) throws Exception {
    String keys =
        keys(Files.readString(Path.of("sweeps", name + ".json"))).stream()
            .map(TrialKey::hex)
            .collect(Collectors.joining("\n"));
    assertThat(Hashing.sha256().hashString(keys, StandardCharsets.UTF_8).toString())
        .startsWith(digest);
  }

  private static List<TrialKey> keys(String text) throws Exception {
    return Plans.plan(text).trials().stream().map(trial -> trial.key()).toList();
  }
}
