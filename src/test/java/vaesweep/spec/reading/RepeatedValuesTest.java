package vaesweep.spec.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vaesweep.spec.file.RepeatedValues;
import vaesweep.spec.file.SweepSpec;

/** Guards against a list that is shorter than it looks, and nobody is told. */
final class RepeatedValuesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"beta\": {\"values\": [1, 2, 1.0, 4]}|beta: 2 of 4 values are 1; equal configurations are merged.",
        "\"reduction\": {\"values\": [\"sum\", \"sum/sum\"]}|reduction: 2 of 2 values are \"sum\"; equal"
            + " configurations are merged.",
        "\"annealing\": {\"type\": \"linear\", \"length\": {\"values\": [3, 3, 3]}}|annealing/length: 3"
            + " of 3 values are 3; equal configurations are merged.",
        "\"hidden\": {\"values\": [[4], {\"encoder\": [4], \"decoder\": [4]}]}|hidden: 2 of 2 values are"
            + " [4]; equal configurations are merged.",
      })
  void aRepeatedValueIsToldAndTaken(String parameters, String sentence) throws Exception {
    SweepSpec grid = SweepReader.read(Specs.grid(parameters));
    assertThat(RepeatedValues.sentences(grid)).containsExactly(sentence);
    SweepSpec drawn = SweepReader.read(Specs.random(parameters));
    assertThat(RepeatedValues.sentences(drawn))
        .containsExactly(
            sentence.replace(
                "equal configurations are merged", "it is drawn as often as they are together"));
  }

  @Test
  void valuesThatDifferAreNotRepeated() throws Exception {
    String parameters =
        "\"beta\": {\"values\": [1, 2]}, \"latent_size\": {\"values\": [1, 2]},"
            + " \"annealing\": {\"values\": [\"none\", {\"type\": \"linear\", \"length\": 1}]}";
    assertThat(RepeatedValues.sentences(SweepReader.read(Specs.grid(parameters)))).isEmpty();
  }
}
