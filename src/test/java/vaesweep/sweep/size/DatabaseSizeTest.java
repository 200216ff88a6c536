package vaesweep.sweep.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vaesweep.cli.CommandLineInterface;
import vaesweep.sweep.file.SweepFile;
import vaesweep.words.plan.SizeWords;

/** Guards against a disk that fills up unforeseen: real sweeps are as large as was foretold. */
@Timeout(120)
final class DatabaseSizeTest {
  private static final String PRUNED =
      "\"early_terminate\": {\"type\": \"successive_halving\", \"eta\": 3, \"checkpoints\": \"%s\"},";
  private static final String RATES =
      "\"learning_rate\": {\"values\": [0.0003, 0.001, 0.003]}, \"activation\": {\"values\": [\"relu\","
          + " \"tanh\"]}, \"hidden\": [200], \"beta\": 0.1, \"epochs\": 2, \"batch_size\": 25";

  /** Trained long enough that all are on the frontier. */
  private static final String WEIGHTS =
      "\"beta\": {\"values\": [0.03, 0.3, 1.5]}, \"hidden\": [200], \"epochs\": 8, \"batch_size\": 50";

  @TempDir private Path folder;

  private SweepFile file(String keys, String parameters) throws Exception {
    Path path = folder.resolve("x.json");
    Files.writeString(
        path,
        "{\"name\": \"x\", \"method\": \"grid\", \"seed\": 3, \"data\": \"optdigits\", "
            + keys
            + "\"parameters\": {"
            + parameters
            + "}}");
    return SweepFile.open(path, List.of(), (file, bytes, total) -> {});
  }

  private static DatabaseSize size(SweepFile file) {
    return DatabaseSize.of(file, file.plan().trials(), 1);
  }

  private static void train(SweepFile file, Path results) {
    String[] arguments = {
      file.path().toString(), "--results", results.toString(), "--parallel", "1"
    };
    assertThat(CommandLineInterface.run(arguments)).isZero();
  }

  private void trainedIsAsForetold(String keys, String parameters) throws Exception {
    SweepFile file = file(keys, parameters);
    DatabaseSize size = size(file);
    train(file, folder);
    double actual = Files.size(folder.resolve("x.db"));
    assertThat(size.end() / actual)
        .as(new SizeWords(size).lines() + " and was " + actual)
        .isBetween(1 / DatabaseSize.FACTOR, DatabaseSize.FACTOR);
    assertThat(size.peak()).isGreaterThan(size.end());
  }

  @Test
  void keptNetworksAreForetold() throws Exception {
    trainedIsAsForetold("\"keep\": \"all\",", WEIGHTS);
  }

  @Test
  void aFrontierOfWeightsIsForetoldAsOneNetworkOfEach() throws Exception {
    trainedIsAsForetold("", WEIGHTS);
  }

  @Test
  void manyEpochsAndUnitsAreForetold() throws Exception {
    trainedIsAsForetold(
        "\"keep\": \"none\", \"repeats\": 6,",
        "\"latent_size\": 20, \"hidden\": [8], \"epochs\": 100, \"batch_size\": 750");
  }

  @ParameterizedTest
  @CsvSource({"keep", "drop", "1 MB"})
  void checkpointsOfPrunedTrialsAreForetold(String kept) throws Exception {
    trainedIsAsForetold(PRUNED.formatted(kept), RATES);
  }

  @Test
  void whatBecomesOfCheckpointsIsSaid() throws Exception {
    assertThat(new SizeWords(size(file("", WEIGHTS))).lines()).hasSize(1);
    assertThat(lines("keep")).last().asString().contains("those of 4 pruned trials stay");
    assertThat(lines("drop"))
        .last()
        .asString()
        .contains("none of 4 pruned trials stay; the other trials begin again");
    assertThat(lines("1 MB")).last().asString().contains("about 2 of 4 pruned trials stay");
    assertThat(lines("500 MB").get(0)).contains("checkpoints of pruned trials 1.5 MB");
  }

  @Test
  void onlyWhatDependsOnNoResultIsSaidToBeRightWithinAFactor() throws Exception {
    assertThat(new SizeWords(size(file("\"keep\": \"all\",", WEIGHTS))).lines().get(0))
        .contains(" in the end, within a factor of 1.5 (networks ");
    assertThat(new SizeWords(size(file("", WEIGHTS))).lines().get(0))
        .contains(" in the end, if the frontier has 3 trials (networks ");
  }

  private List<String> lines(String kept) throws Exception {
    return new SizeWords(size(file(PRUNED.formatted(kept), RATES))).lines();
  }

  @Test
  void aDiskWithLessThanIsNeededIsToldOfAndOneWithEnoughIsNot() {
    assertThat(new DiskRoom(5_000_000, 5_000_000).warning()).isEmpty();
    assertThat(new DiskRoom(1_200_000_000, 300_000_000).warning().orElseThrow())
        .contains("up to about 1.2 GB", "its disk has 300 MB free", "exit 3");
  }

  @Test
  void whatIsThereAlreadyNeedsNoRoom() throws Exception {
    Path database = folder.resolve("x.db");
    Files.write(database, new byte[3000]);
    assertThat(DiskRoom.of(database, 5000).orElseThrow().need()).isEqualTo(2000);
    assertThat(DiskRoom.of(database, 1000).orElseThrow().need()).isZero();
    assertThat(DiskRoom.of(folder.resolve("new.db"), 1000).orElseThrow().need()).isEqualTo(1000);
    assertThat(DiskRoom.of(folder.resolve("gone/new.db"), 1000)).isEqualTo(Optional.empty());
  }
}
