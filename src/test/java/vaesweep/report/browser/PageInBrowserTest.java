package vaesweep.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import vaesweep.example.ExampleResults;
import vaesweep.example.ExampleSweeps;
import vaesweep.example.ExampleTrial;
import vaesweep.report.Report;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.trial.TrialFacts;
import vaesweep.spec.Parameters;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;
import vaesweep.trial.Failure;

/**
 * The danger: a page whose charts stay empty, whose clicks do nothing, or that runs a value as
 * code.
 */
final class PageInBrowserTest {
  private static final List<String> CHARTS =
      List.of(
          "plane-chart",
          "beta-chart",
          "beta-eff-chart",
          "units-chart",
          "active-chart",
          "distortion-chart",
          "rate-chart",
          "elbo-chart");

  @TempDir static Path folder;
  private static Browser browser;
  private static Path shipped;

  @BeforeAll
  static void start() throws IOException {
    boolean installed = Browser.installed();
    if (!installed) {
      System.err.println(
          "SKIPPED: the page's browser tests need " + Browser.PROGRAM + " and " + Browser.DRIVER);
    }
    assumeTrue(installed, "needs " + Browser.PROGRAM + " and " + Browser.DRIVER);
    shipped = folder.resolve("shipped.html");
    Report.write(ExampleSweeps.shipped(), SweepFacts.of(ExampleSweeps.shipped()), shipped);
    browser = Browser.start(folder.resolve("profile"));
    browser.screen(1400, "light");
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void theConsoleStaysSilentAndTheNetworkUnused() {
    if (browser != null) {
      assertThat(browser.consoleMessages()).isEmpty();
      assertThat(browser.requests()).isEmpty();
    }
  }

  @Test
  void everyChartIsDrawn() {
    browser.open(shipped, "");
    for (String chart : CHARTS) {
      assertThat(count("#" + chart + " svg path")).as(chart).isGreaterThan(8);
    }
    long competing =
        SweepFacts.of(ExampleSweeps.shipped()).trials().stream()
            .filter(TrialFacts::competes)
            .count();
    assertThat(count("#plane-chart svg path[fill^='rgb']")).isGreaterThanOrEqualTo(competing);
    assertThat(browser.find("#legend").getText())
        .contains("not compared", "collapsed")
        .doesNotContain("exploded");
  }

  @Test
  void aClickInThePlaneSelectsTheTrialEverywhere() {
    browser.open(shipped, "#trial=5");
    String path =
        "[...document.querySelectorAll('#plane-chart svg path')].filter(p => p.getAttribute('fill').startsWith('rgb'))";
    browser.run(
        "const box = "
            + path
            + "[0].getBoundingClientRect(); const at = {bubbles: true, clientX: box.x + box.width / 2, clientY: box.y + box.height / 2};"
            + "const target = document.querySelector('#plane-chart svg');"
            + "for (const type of ['mousemove', 'mousedown', 'mouseup', 'click']) target.dispatchEvent(new MouseEvent(type, at));");
    browser.until("return !location.hash.startsWith('#trial=5')");
    String number = browser.text("new URLSearchParams(location.hash.slice(1)).get('trial')");
    assertThat(browser.text("document.querySelector('#trial-table [aria-current]').dataset.trial"))
        .isEqualTo(number);
    assertThat(browser.find(".selection-row .who").getText()).contains("trial " + number);
    assertThat(browser.text("document.querySelector('#albums h3').textContent"))
        .startsWith("trial " + number + ":");
  }

  @Test
  void aPageOfMoreTrialsThanItShowsDrawsAllChartsAndSaysWhatItLeavesOut() throws IOException {
    ExampleResults many =
        ExampleResults.of(
            IntStream.rangeClosed(1, 1600)
                .mapToObj(n -> ExampleTrial.of(n, 1).ending(5000 - 2 * n, n))
                .toList());
    Path page = folder.resolve("many.html");
    Report.write(many, SweepFacts.of(many), page);
    browser.open(page, "");
    for (String chart : CHARTS) {
      assertThat(count("#" + chart + " canvas")).as(chart).isEqualTo(1);
    }
    assertThat(count("#trial-table tbody tr")).isEqualTo(500);
    assertThat(browser.find("#plane").getText()).contains("1600 trials", "shows 500 of them");
  }

  @Test
  void theAddressSelectsTwoTrials() {
    browser.open(shipped, "#trial=5&with=9");
    assertThat(
            browser.text(
                "[...document.querySelectorAll('#albums h3')].map(h => h.textContent.slice(0, 8)).join('|')"))
        .isEqualTo("trial 5:|trial 9:");
    assertThat(browser.text("document.getElementById('beside').value")).isEqualTo("9");
  }

  @Test
  void aRowOfTheTableIsSelectedByClickAndByKeyboard() {
    browser.open(shipped, "");
    browser.run("document.querySelector('tr[data-trial=\"3\"] td').click()");
    assertThat(browser.text("location.hash")).isEqualTo("#trial=3");
    browser.find("tr[data-trial='4'] a").sendKeys(Keys.ENTER);
    browser.until("return document.querySelector('[aria-current]').dataset.trial === '4'");
  }

  @Test
  void sortingByDistortionPutsTheBestFirstAndTheUnmeasuredLast() {
    browser.open(shipped, "");
    browser.find("th[data-name='distortion'] button").sendKeys(Keys.ENTER);
    assertThat(browser.text("document.querySelector('th[data-name=distortion]').ariaSort"))
        .isEqualTo("ascending");
    String column =
        "[...document.querySelectorAll('#trial-table tbody tr')].map(r => r.cells[6].textContent)";
    List<String> texts = List.of(browser.text(column + ".join('|') + '|end'").split("\\|"));
    List<Double> sorted =
        texts.stream().filter(t -> t.matches("[0-9.]+")).map(Double::valueOf).toList();
    assertThat(sorted).hasSize(46).isSorted();
    assertThat(texts.subList(46, 48)).containsExactly("", "");
  }

  /** Trial 35 carries 4.5 nats of information at most, and trial 1 more than 256 rows can show. */
  @Test
  void aRateWhosePartsAreOnlyBoundedIsToldWithoutABar() {
    browser.open(shipped, "#trial=37&with=5");
    String parts = browser.find("#parts").getText();
    assertThat(parts).contains("≥ ", "≤ ", "± 0.13");
    assertThat(browser.find("#parts-note").getText()).contains("ln 256 = 5.54");
    assertThat(count("#bounds-chart svg path")).isPositive();
    browser.open(shipped, "#trial=5&with=37");
    assertThat(browser.find("#parts").getText()).startsWith("trial 5 trial 37");
  }

  @Test
  void filteringKeepsTheRowsThatMatchEveryTerm() {
    browser.open(shipped, "");
    browser.find("#filter-text").sendKeys("mean latent_size=10 rate>5");
    String left =
        "[...document.querySelectorAll('#trial-table tbody tr:not([hidden])')].map(r => r.dataset.trial).join(' ')";
    assertThat(browser.text(left)).isEqualTo("7 8 15 16");
    assertThat(browser.find("#filter-count").getText()).isEqualTo("4 of 48");
  }

  /** Lists and objects are compared part by part, and found as the sweep file spells them. */
  @Test
  void listsAndObjectsSortByTheirPartsAndAreFoundByTheirValue() throws IOException {
    Path html = folder.resolve("lists.html");
    ExampleResults results =
        ExampleResults.of(
            lists(1, 10, 1000), lists(2, 4, 400), lists(3, 4, 400, 200), lists(4, 10, 400));
    Report.write(results, SweepFacts.of(results), html);
    browser.open(html, "");
    assertThat(sorted("hidden")).isEqualTo("2 4 3 1");
    assertThat(sorted("annealing")).isEqualTo("2 3 4 1"); // a length of 4 before one of 10
    assertThat(filtered("hidden=400")).isEqualTo("2 4");
    assertThat(filtered("hidden=[400]")).isEqualTo("2 4");
    assertThat(filtered("hidden=[400, 200]")).isEqualTo("3");
    assertThat(filtered("hidden=400-200")).isEqualTo("3");
    assertThat(filtered("hidden>400")).isEqualTo("1 3");
    assertThat(filtered("annealing={\"type\": \"linear\", \"length\": 4, \"start\": 1}"))
        .isEqualTo("2 3");
    assertThat(filtered("annealing=linear(start 1, length 4) trial=3")).isEqualTo("3");
    assertThat(filtered("annealing=linear")).isEmpty();
  }

  private static ExampleTrial lists(int number, double length, int... hidden) {
    return ExampleTrial.of(number, 1)
        .with(Parameters.ANNEALING, new Annealing.Linear(1, length, Granularity.STEP))
        .with(Parameters.HIDDEN, Hidden.mirrored(Ints.asList(hidden)));
  }

  private static String sorted(String column) {
    browser.find("th[data-name='" + column + "'] button").sendKeys(Keys.ENTER);
    return browser.text(
        "[...document.querySelectorAll('#trial-table tbody tr')].map(r => r.dataset.trial).join(' ')");
  }

  /** The numbers of the trials that a filter leaves, ascending. */
  private static String filtered(String text) {
    browser.find("#filter-text").clear();
    browser.find("#filter-text").sendKeys(text);
    return browser.text(
        "[...document.querySelectorAll('#trial-table tbody tr:not([hidden])')].map(r => +r.dataset.trial).sort((a, b) => a - b).join(' ')");
  }

  @Test
  void repeatsAreNamedEverywhereAndHaveATableOfMeans() throws IOException {
    Path html = folder.resolve("repeats.html");
    ExampleResults results =
        ExampleResults.of(
            ExampleTrial.of(1, 1).ending(250, 10),
            ExampleTrial.of(2, 1).repeat(2).ending(254, 10),
            ExampleTrial.of(3, 4).ending(280, 5),
            ExampleTrial.of(4, 4).repeat(2).ending(280, 5));
    Report.write(results, SweepFacts.of(results), html);
    browser.open(html, "#trial=2");
    assertThat(browser.find(".selection-row .who").getText()).contains("trial 2: beta=1, repeat 2");
    assertThat(browser.find("#configuration-table tbody tr").getText())
        .startsWith("1, 2 1 1 2 of 2 −262.00 ± 25.41 252.00 ± 25.41 10.00 ± 0.00");
    browser.run("document.querySelectorAll('#configuration-table tbody tr')[1].cells[1].click()");
    assertThat(browser.text("location.hash")).isEqualTo("#trial=3");
    assertThat(browser.text("document.querySelector('th[data-name=repeat]') !== null"))
        .isEqualTo("true");
  }

  @ParameterizedTest
  @ValueSource(ints = {390, 768, 1400})
  void thePageNeverScrollsSideways(int width) {
    browser.screen(width, "light");
    browser.open(shipped, "");
    assertThat(
            browser.text(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
        .isEqualTo("0");
    browser.screen(1400, "light");
  }

  @Test
  void darkModeTurnsPageAndChartsDark() {
    browser.screen(1400, "light");
    browser.open(shipped, "");
    String label = "document.querySelector('#plane-chart svg text').getAttribute('fill')";
    String light = browser.text(label);
    browser.screen(1400, "dark");
    browser.until("return getComputedStyle(document.body).backgroundColor === 'rgb(20, 23, 26)'");
    browser.until("return " + label + " !== '" + light + "'");
    browser.screen(1400, "light");
  }

  @Test
  void textThatLooksLikeMarkupIsShownAsText() throws IOException {
    String attack = "</script><img src=x onerror=alert(1)>";
    Path html = folder.resolve("attack.html");
    Failure failure = new Failure(Failure.Kind.ERROR, 0, 0, "", attack);
    ExampleResults results =
        ExampleResults.of(ExampleTrial.of(1, 1).drawn(), ExampleTrial.of(2, 2).failed(failure))
            .named(attack, attack, attack);
    Report.write(results, SweepFacts.of(results), html);
    browser.open(html, "#trial=2");
    assertThat(browser.find("h1").getText()).isEqualTo(attack);
    assertThat(count("img[src='x'], img[onerror]")).isZero();
    assertThat(browser.find("#found").getText()).contains(attack);
  }

  @Test
  void aSweepThatHasJustStartedHasAPageWithoutErrors() throws IOException {
    Path html = folder.resolve("started.html");
    Report.write(ExampleSweeps.justStarted(), SweepFacts.of(ExampleSweeps.justStarted()), html);
    browser.open(html, "");
    assertThat(browser.find(".state").getText()).startsWith("0 of 48 trials complete");
    assertThat(count("#distortion-chart svg path")).isPositive();
  }

  @Test
  void aThousandTrialsAreDrawnAndCanBeSelected() throws IOException {
    Path html = folder.resolve("large.html");
    Report.write(ExampleSweeps.large(1000), SweepFacts.of(ExampleSweeps.large(1000)), html);
    browser.open(html, "#trial=500");
    assertThat(count("#plane-chart canvas")).isPositive();
    assertThat(count("#trial-table tbody tr")).isEqualTo(1000);
    assertThat(browser.text("document.querySelector('[aria-current]').dataset.trial"))
        .isEqualTo("500");
  }

  private static long count(String selector) {
    return (long) browser.run("return document.querySelectorAll(\"" + selector + "\").length");
  }
}
