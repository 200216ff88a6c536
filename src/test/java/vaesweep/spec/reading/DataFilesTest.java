package vaesweep.spec.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataChoice;
import vaesweep.spec.file.DataFile;
import vaesweep.spec.file.FeatureScaling;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.Split;

/** Guards against data of one's own that is read otherwise than the sweep file says. */
final class DataFilesTest {
  private static DataChoice read(String data) throws InvalidSweep {
    return SweepReader.read(text(data)).data();
  }

  private static String text(String data) {
    return "{\"name\":\"s\",\"method\":\"grid\",\"data\":" + data + ",\"parameters\":{\"beta\":1}}";
  }

  @Test
  void aPathIsAFileAndAWordIsAName() throws InvalidSweep {
    assertThat(read("\"optdigits\"").file()).isEmpty();
    for (String path : List.of("a.csv", "./a", "dir/images", "~/a", "a\\\\b")) {
      assertThat(read("\"" + path + "\"").file()).as(path).isPresent();
    }
    assertThat(read("\"my/images/\"").name()).isEqualTo("images");
    assertThat(read("\"a.csv\"").file()).contains(DataFile.of("a.csv"));
  }

  @Test
  void allThatCanBeSaidIsRead() throws InvalidSweep {
    DataFile file =
        read("{\"file\":\"a.csv\",\"columns\":[\"x\",3],\"label\":4,\"header\":true,"
                + "\"scale\":{\"type\":\"unit\",\"min\":-1,\"max\":9},"
                + "\"split\":{\"validation\":0.5,\"seed\":7},\"binarize\":\"threshold\"}")
            .file()
            .orElseThrow();
    assertThat(file.columns()).containsExactly("x", "3");
    assertThat(file.label()).contains("4");
    assertThat(file.header()).contains(true);
    assertThat(file.scaling())
        .contains(new FeatureScaling.Unit(OptionalDouble.of(-1), OptionalDouble.of(9)));
    assertThat(file.split()).isEqualTo(new Split(0.5, 7));
    assertThat(read("{\"file\":\"a\",\"split\":0.3}").file().orElseThrow().split())
        .isEqualTo(new Split(0.3, 0));
    assertThat(read("{\"file\":\"a\",\"binarize\":\"stochastic\"}").binarize())
        .isEqualTo(Binarize.STOCHASTIC);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"file\":\"a\",\"name\":\"b\"} | found \"name\" beside \"file\"",
        "{\"path\":\"a\"} | the path of a file of your own is called \"file\"",
        "{\"binarize\":\"none\"} | missing \"name\", of a data set of the program, or \"file\"",
        "{\"name\":\"optdigits\",\"scale\":\"none\"} | it says how a \"file\" is read",
        "{\"file\":\"a\",\"sep\":\";\"} | is found by looking: leave it out",
        "{\"file\":\"a\",\"validation\":\"b\",\"split\":0.1} | found \"split\" beside",
        "{\"file\":\"a\",\"split\":0} | a number from 0.000001 to 0.999999",
        "{\"file\":\"a\",\"channels\":2} | found 2 channels, expected 1 or 3",
        "{\"file\":\"a\",\"columns\":[\"x\",\"x\"]} | found \"x\" a second time",
        "{\"file\":\"a\",\"scale\":\"standardize\"} | expected one of \"standardise\"",
        "{\"file\":\"a\",\"header\":1} | expected true or false",
        "{\"file\":\"a\",\"colums\":[\"x\"]} | did you mean \"columns\"?",
      })
  void whatIsWrongIsAnswered(String data, String answer) {
    assertThat(Problems.of(text(data))).anyMatch(problem -> problem.contains(answer));
  }

  /** What a sweep file is refused with. */
  private static final class Problems {
    private static List<String> of(String text) {
      try {
        SweepReader.read(text);
        return List.of();
      } catch (InvalidSweep e) {
        return e.problems().stream().map(problem -> problem.at("s.json")).toList();
      }
    }
  }
}
