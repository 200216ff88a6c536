package vaesweep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleSweeps;
import vaesweep.example.ExampleTrial;
import vaesweep.example.Pipe;
import vaesweep.report.facts.SweepFacts;
import vaesweep.trial.judged.Judgement;

/**
 * The danger: a page that needs anything but itself, lies about the state, or breaks on odd text.
 */
final class ReportTest {
  @TempDir Path folder;

  @Test
  void thePageReadsWithoutJavaScript() throws IOException {
    String words = withoutScripts(page(ExampleSweeps.shipped()));
    assertThat(words)
        .contains("46 of 48 trials complete, 1 waiting, 1 failed")
        .contains("The best ELBO is −")
        .contains("COLLAPSE_FULL")
        .contains("latent_size")
        .contains("SHA-256 of the data");
    assertThat(words.split("<tr data-trial=")).hasSize(49);
  }

  @Test
  void thePageRefersToNothingOutsideItself() throws IOException {
    String page = page(ExampleSweeps.shipped());
    assertThat(withoutScripts(page)).doesNotContainPattern("(?:src|href)=\"(?!#|data:)");
    assertThat(page).contains("default-src 'none'");
  }

  @Test
  void theChartLibraryKeepsItsLicenceNotice() throws IOException {
    assertThat(page(ExampleSweeps.healthy()))
        .contains("Licensed to the Apache Software Foundation");
  }

  @Test
  void onlyARunningSweepsPageRenewsItself() throws IOException {
    assertThat(page(ExampleSweeps.justStarted())).contains("http-equiv=\"refresh\"");
    assertThat(page(ExampleSweeps.shipped())).doesNotContain("http-equiv=\"refresh\"");
  }

  @Test
  void aSweepWithNoCompleteTrialHasAPageThatSaysSo() throws IOException {
    assertThat(page(ExampleSweeps.justStarted()))
        .contains("0 of 48 trials complete, 47 waiting, 1 running")
        .contains("nothing to compare")
        .doesNotContain("id=\"plane-chart\"");
  }

  @Test
  void aSweepWithoutTrialsHasAPage() throws IOException {
    assertThat(page(ExampleResults.of())).contains("0 of 0 trials complete");
  }

  @Test
  void explodedTrialsOutsideTheAxesAreCountedUnderThePlane() throws IOException {
    Judgement exploded = ExampleTrial.judgement(true, Judgement.Verdict.EXPLODED, true);
    String words =
        page(
            ExampleResults.of(
                ExampleTrial.of(1, 1), ExampleTrial.of(2, 2).ending(3e9, 9.7e8).judged(exploded)));
    assertThat(words)
        .contains("1 exploded trial lies outside the axes")
        .contains("exploded, worse than ignoring z</td>");
    assertThat(page(ExampleSweeps.shipped())).doesNotContain("outside the axes");
  }

  @Test
  void linksNameTheRepeatWhereThereAreSeveral() throws IOException {
    ExampleResults results =
        ExampleResults.of(
            ExampleTrial.of(1, 300), ExampleTrial.of(2, 300).repeat(2), ExampleTrial.of(3, 1));
    assertThat(page(results)).contains(">2 (repeat 2)</a>", "<h2 id=\"configurations-title\">");
    assertThat(page(ExampleSweeps.shipped()))
        .doesNotContain("(repeat 1)</a>")
        .doesNotContain("id=\"configurations-title\"");
  }

  @Test
  void textThatLooksLikeMarkupStaysText() throws IOException {
    String attack = "</script><img src=x onerror=alert(1)>";
    ExampleResults results = ExampleResults.of(ExampleTrial.of(1, 1)).named(attack, attack, attack);
    assertThat(page(results)).doesNotContain("<img src=x").contains("&lt;img src=x");
  }

  @Test
  void anEarlierPageIsReplacedAndNoDraftIsLeft() throws IOException {
    page(ExampleSweeps.justStarted());
    assertThat(page(ExampleSweeps.shipped())).contains("46 of 48");
    assertThat(files()).containsExactly(folder.resolve("page.html"));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void aDiskThatIsFullInTheMiddleKeepsTheEarlierPageAndLeavesNoDraft() throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(full).as("SKIPPED: only Linux has /dev/full").exists();
    String earlier = page(ExampleSweeps.justStarted());
    long process = ProcessHandle.current().pid();
    Files.createSymbolicLink(folder.resolve(".page.html." + process + ".draft"), full);

    assertThatThrownBy(() -> page(ExampleSweeps.shipped()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");

    assertThat(folder.resolve("page.html")).hasContent(earlier);
    assertThat(files()).containsExactly(folder.resolve("page.html"));
    assertThat(page(ExampleSweeps.shipped())).contains("46 of 48");
  }

  @Test
  void aFolderInThePagesPlaceIsAnErrorAndLeavesNoDraft() throws IOException {
    Path place = Files.createDirectories(folder.resolve("page.html/inside")).getParent();
    assertThatThrownBy(() -> page(ExampleSweeps.healthy())).isInstanceOf(IOException.class);
    assertThat(files()).containsExactly(place);
  }

  @Test
  void whatIsNoFileIsNotReplacedByAPage() throws Exception {
    Path pipe = Pipe.at(folder.resolve("pipe"));
    Files.createSymbolicLink(folder.resolve("page.html"), pipe);
    assertThatThrownBy(() -> page(ExampleSweeps.healthy()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no file");
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(files()).hasSize(2);
  }

  @Test
  void aPageThatIsALinkIsWrittenWhereItLeads() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path link = folder.resolve("page.html");
    Files.createSymbolicLink(folder.resolve("second"), Path.of("elsewhere/real.html"));
    Files.createSymbolicLink(link, Path.of("second"));

    assertThat(page(ExampleSweeps.shipped())).contains("46 of 48");
    assertThat(page(ExampleSweeps.justStarted())).contains("0 of 48");

    assertThat(link).isSymbolicLink();
    try (Stream<Path> files = Files.list(elsewhere)) {
      assertThat(files).containsExactly(elsewhere.resolve("real.html"));
    }
  }

  @Test
  void linksInACircleAreAnError() throws IOException {
    Path link = folder.resolve("page.html");
    Files.createSymbolicLink(link, folder.resolve("other"));
    Files.createSymbolicLink(folder.resolve("other"), link);
    assertThatThrownBy(() -> page(ExampleSweeps.healthy())).isInstanceOf(IOException.class);
  }

  @Test
  void whereTheFolderIsMissingTheErrorNamesIt() {
    Path missing = folder.resolve("missing").resolve("page.html");
    assertThatThrownBy(
            () ->
                Report.write(
                    ExampleSweeps.healthy(), SweepFacts.of(ExampleSweeps.healthy()), missing))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("missing");
  }

  private String page(ExampleResults results) throws IOException {
    Path html = folder.resolve("page.html");
    Report.write(results, SweepFacts.of(results), html);
    return Files.readString(html);
  }

  private static String withoutScripts(String page) {
    return page.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "");
  }
}
