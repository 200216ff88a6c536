package vaesweep.words.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vaesweep.example.SmallData;
import vaesweep.plan.Planner;
import vaesweep.plan.prefix.SharedPrefixes;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.reading.SweepReader;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;

/** Guards what is said of the order of training: a claim of an order that is another one's. */
final class OrderWordsTest {
  private static final DataFacts DATA = SmallData.dataset().facts();

  private static Optional<String> line(String head, String parameters) throws Exception {
    SweepSpec sweep =
        SweepReader.read(
            "{\"name\":\"x\",\"data\":\"d\",\"seed\":1,"
                + head
                + ",\"parameters\":{\"batch_size\":8,"
                + parameters
                + "}}");
    List<Trial> trials = Planner.plan(sweep, DATA).trials();
    return OrderWords.line(sweep, trials, SharedPrefixes.among(trials, DATA));
  }

  @Test
  void aGridIsSaidToBeScrambledWithWhatElseItsOrderHeeds() throws Exception {
    String betas = "\"beta\":{\"values\":[1,2,4]}";
    assertThat(line("\"method\":\"grid\"", betas))
        .contains(
            "Order of training: scrambled, so that a part of the grid speaks for all of its values.");
    assertThat(
            line(
                "\"method\":\"grid\",\"repeats\":2",
                betas + ",\"annealing\":{\"type\":\"linear\",\"start\":1,\"length\":4}"))
        .contains(
            "Order of training: scrambled, repeat 1 mostly first; trials that begin alike stay together, so that"
                + " a part of the grid speaks for all of its values.");
  }

  @Test
  void aPrunedGridIsNotSaidToSpeakForAll() throws Exception {
    assertThat(
            line(
                "\"method\":\"grid\",\"early_terminate\":{\"type\":\"successive_halving\",\"min_iter\":1}",
                "\"learning_rate\":{\"values\":[0.001,0.01,0.1]}"))
        .contains(
            "Order of training: scrambled; trials that are compared with each other come together.");
  }

  @Test
  void otherMethodsAndGridsWithoutAChoiceAreSilent() throws Exception {
    assertThat(line("\"method\":\"random\",\"trials\":8", "\"beta\":{\"min\":1,\"max\":4}"))
        .isEmpty();
    assertThat(line("\"method\":\"grid\"", "\"beta\":{\"values\":[1,2]}")).isEmpty();
  }
}
