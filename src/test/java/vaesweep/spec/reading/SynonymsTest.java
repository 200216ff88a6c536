package vaesweep.spec.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.loss.Likelihoods;
import vaesweep.spec.reading.header.Header;
import vaesweep.spec.synonym.Synonyms;

/**
 * Guards against somebody who knows the thing and not our name for it: told of a name that is
 * spelled alike and is something else, or of a name that does not exist.
 */
final class SynonymsTest {
  private static final String LIST = ", a list with a width for each layer such as [400]";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "lr|here it is \"learning_rate\"",
        "LR|here it is \"learning_rate\"",
        "kl_weight|here it is \"beta\", the weight of the KL in the loss as \"reduction\" makes it",
        "kld_weight|here it is \"beta\", with \"reduction\": \"mean/sum\" where the reconstruction is"
            + " a mean and the KL a sum, as in PyTorch-VAE",
        "latent_dim|here it is \"latent_size\"",
        "latent-dim|here it is \"latent_size\"",
        "z_dim|here it is \"latent_size\"",
        "latent_dims|here it is \"latent_size\"",
        "num_epochs|here it is \"epochs\"",
        "max_epochs|here it is \"epochs\"",
        "hidden_dims|here it is \"hidden\"" + LIST,
        "hidden_size|here it is \"hidden\"" + LIST,
        "batch|here it is \"batch_size\"",
        "bs|here it is \"batch_size\"",
        "dropout|networks have no dropout; \"early_stopping\": {\"patience\": 5} ends a training that"
            + " no longer improves on validation rows",
        "weight_decay|the optimiser is Adam (0.9, 0.999, 1e-8), without weight decay",
        "loss|here it is \"likelihood\"",
        "warmup|here it is \"annealing\", such as {\"type\": \"linear\", \"length\": 4}",
        "grad_clip|here it is \"gradient_clip_norm\"",
        "patience|here it is \"early_stopping\", such as {\"patience\": 5}",
        "nonlinearity|here it is \"activation\"",
        "workers|how many trials are trained at a time is said on the command line: --parallel N",
        "num_workers|how many trials are trained at a time is said on the command line: --parallel N",
        "seed|\"seed\" stands at the top of the file, beside \"parameters\"; \"repeats\" there trains"
            + " each configuration with so many seeds",
        "dataset|\"data\" stands at the top of the file, beside \"parameters\"",
        "repeats|\"repeats\" stands at the top of the file, beside \"parameters\"",
      })
  void aParameterOfOtherProgramsIsToldByItsNameHere(String word, String answer) {
    assertThat(problem(Specs.grid("\"" + word + "\": 1")))
        .endsWith("/parameters/" + word + ": no such parameter; " + answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "program|remove it: every trial trains one of this program's own networks",
        "command|remove it: every trial trains one of this program's own networks",
        "run|remove it: every trial trains one of this program's own networks",
        "metric|remove it: whatever is measured is measured of every trial; what pruning compares is"
            + " the \"metric\" of \"early_terminate\"",
        "project|remove it: results are files, which \"name\" names",
        "run_cap|here it is \"trials\", for method \"random\" or \"sobol\"; a grid trains every"
            + " combination",
        "n_trials|here it is \"trials\", for method \"random\" or \"sobol\"; a grid trains every"
            + " combination",
        "seeds|here it is \"repeats\", a number",
        "random_seed|here it is \"seed\"",
        "dataset|here it is \"data\"",
        "sampler|here it is \"method\"",
        "search_space|here it is \"parameters\"",
        "pruner|here it is \"early_terminate\"",
        "workers|how many trials are trained at a time is said on the command line: --parallel N",
        "beta|\"beta\" stands under \"parameters\"",
        "lr|\"learning_rate\" stands under \"parameters\"",
        "momentum|the optimiser is Adam (0.9, 0.999, 1e-8), without weight decay",
      })
  void aKeyOfOtherProgramsIsToldByItsNameHere(String word, String answer) {
    String text = Specs.grid("").replace("{\"name\"", "{\"" + word + "\": 1, \"name\"");
    assertThat(problem(text)).endsWith(" /" + word + ": no such key; " + answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bayes|no method learns from earlier trials: \"sobol\" fills the space evenly, \"random\" draws",
        "tpe|no method learns from earlier trials: \"sobol\" fills the space evenly, \"random\" draws",
        "hyperband|it prunes trials, whatever the method: \"early_terminate\": {\"type\":"
            + " \"hyperband\", \"min_iter\": 3}; the method is \"grid\", \"random\", \"sobol\" or"
            + " \"list\"",
        "grid_search|here it is \"grid\"",
        "random_search|here it is \"random\"",
        "halton|here it is \"sobol\"",
      })
  void aMethodOfOtherProgramsIsToldByWhatThereIs(String word, String answer) {
    assertThat(problem(Specs.grid("").replace("\"grid\"", "\"" + word + "\"")))
        .endsWith(" /method: found \"" + word + "\"; " + answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bce|here it is \"bernoulli\", the binary cross-entropy from logits",
        "BCE|here it is \"bernoulli\", the binary cross-entropy from logits",
        "binary_crossentropy|here it is \"bernoulli\", the binary cross-entropy from logits",
        "mse_loss|here it is \"mse\", the squared error, which \"reduction\" sums or averages",
        "l2|here it is \"mse\", the squared error, which \"reduction\" sums or averages",
        "mae|here it is \"laplace\", such as {\"type\": \"laplace\", \"scale\": 1}",
        "normal|here it is \"gaussian\", such as {\"type\": \"gaussian\", \"sigma\": \"learned\"}",
      })
  void aReconstructionLossIsToldByItsLikelihood(String word, String answer) {
    String found = "/parameters/likelihood: found \"" + word + "\"; " + answer;
    assertThat(problem(Specs.grid("\"likelihood\": \"" + word + "\""))).endsWith(found);
    assertThat(problem(Specs.grid("\"likelihood\": {\"type\": \"" + word + "\"}")))
        .endsWith(found.replace("likelihood:", "likelihood/type:"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"min\": 1, \"max\": 2, \"step\": 0.5|/step: no such key of a range; here it is \"q\", with"
            + " \"distribution\": \"q_uniform\"",
        "\"min\": 1, \"high\": 2, \"num\": 2|/high: no such key of a range; here it is \"max\"",
        "\"min\": 1, \"max\": 2, \"steps\": 2|/steps: no such key of a range; here it is \"num\"",
        "\"choices\": [1, 2]|/choices: no such key; here it is \"values\"",
        "\"min\": 1, \"max\": 2, \"num\": 2, \"distribution\": \"loguniform\"|/distribution: found"
            + " \"loguniform\"; here it is \"log_uniform_values\"",
        "\"min\": 1, \"max\": 2, \"num\": 2, \"distribution\": \"q_normal\"|/distribution: found"
            + " \"q_normal\"; here it is \"normal\", which has no \"q\"",
        "\"min\": -7, \"max\": 0, \"distribution\": \"log_uniform\"|/distribution: found"
            + " \"log_uniform\"; here it is \"log_uniform_values\", with values as its ends: of the"
            + " exponents -7 and 0 these are \"min\": 0.000911882, \"max\": 1",
        "\"min\": -7, \"max\": 1000, \"distribution\": \"q_log_uniform\"|/distribution: found"
            + " \"q_log_uniform\"; here it is \"q_log_uniform_values\", with values as its ends",
      })
  void aRangeOfOtherProgramsIsToldInOurWords(String range, String answer) {
    assertThat(problem(Specs.grid("\"beta\": {" + range + "}")))
        .endsWith(" /parameters/beta" + answer);
  }

  @ParameterizedTest
  @MethodSource
  void everyRowNamesWhatThereIsAndNoNameOfOurs(Synonyms table, Collection<String> names) {
    assertThat(table.words())
        .isNotEmpty()
        .allSatisfy(
            word -> {
              assertThat(names).doesNotContain(word);
              assertThat(table.of(word).orElseThrow().instead().stream()).allMatch(names::contains);
              assertThat(table.to(word)).hasValueSatisfying(some -> assertThat(some).isNotBlank());
            });
  }

  static Stream<Arguments> everyRowNamesWhatThereIsAndNoNameOfOurs() {
    return Stream.of(
        Arguments.of(Synonyms.KEYS, Header.names()),
        Arguments.of(Synonyms.PARAMETERS, Parameters.names()),
        Arguments.of(Synonyms.METHODS, Header.METHOD.type().words()),
        Arguments.of(Synonyms.LIKELIHOODS, Likelihoods.TYPE.words()),
        Arguments.of(
            Synonyms.DISTRIBUTIONS,
            Set.of(
                "uniform",
                "log_uniform_values",
                "int_uniform",
                "q_uniform",
                "q_log_uniform_values",
                "normal",
                "log_normal",
                "categorical")),
        Arguments.of(
            Synonyms.RANGES,
            Set.of("values", "value", "min", "max", "distribution", "num", "q", "mu", "sigma")));
  }

  @Test
  void otherUnknownKeysAreAnsweredWithTheNearestName() {
    assertThat(problem(Specs.grid("\"latentsize\": 1")))
        .endsWith("no such parameter (did you mean \"latent_size\"?)");
  }

  private static String problem(String text) {
    InvalidSweep invalid = catchThrowableOfType(InvalidSweep.class, () -> SweepReader.read(text));
    assertThat(invalid).as("%s", text).isNotNull();
    assertThat(invalid.problems()).hasSize(1);
    return invalid.problems().get(0).at("x.json");
  }
}
