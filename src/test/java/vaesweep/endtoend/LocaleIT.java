package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Guards what a user meets under a locale whose encoding is ASCII: an umlaut in a name is lost
 * before the program sees it, and "no such file" would send him to look for a file that is there.
 */
class LocaleIT {
  private static final String REMEDY = "start with LC_ALL=C.UTF-8 java -jar sweep.jar …";

  /** A shell's word for a name with an umlaut, whatever the locale of the test. */
  private static final String UMLAUT = "$(printf 'u\\303\\274')";

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Specs.write(folder, "tiny.json", Specs.TINY);
    Specs.write(
        folder,
        "far.json",
        Specs.TINY.replace(
            "\"fashion-mnist-12k\"", "{\"name\": \"fashion-mnist\", \"directory\": \"/tmp/ü\"}"));
  }

  private Jar.Run run(String locale, String before, String... arguments) throws Exception {
    return new Jar(folder)
        .after("unset LANG LC_CTYPE; export LC_ALL=" + locale + "; " + before)
        .run(arguments);
  }

  private static void assertTold(Jar.Run run) {
    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip().lines()).hasSize(1);
    assertThat(run.err()).contains("ANSI_X3.4-1968", REMEDY).doesNotContain("no such file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX"})
  void aNameThatIsLostIsToldWithTheRemedy(String locale) throws Exception {
    String last = "set -- \"$@\" " + UMLAUT;
    assertTold(run(locale, last + "/s.json"));
    assertTold(run(locale, last + "/s.json", "plan"));
    assertTold(run(locale, last, "tiny.json", "--results"));
    assertTold(run(locale, last, "tiny.json", "--time", "1s", "--results"));
    assertTold(run(locale, last + ".db", "status"));
    assertTold(run(locale, last + ".db", "query"));
    assertTold(run(locale, "set -- \"$@\" \"SELECT '" + UMLAUT + "'\"", "query", "tiny"));
    assertTold(run(locale, "set -- \"$@\" description=" + UMLAUT, "tiny.json"));
    assertThat(folder.resolve("results")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeNamedIsToldAndNothingIsWrittenElsewhere() throws Exception {
    String there = "mkdir -p " + UMLAUT + "; cp tiny.json " + UMLAUT + "; cd " + UMLAUT;
    assertTold(run("C", there, "tiny.json"));
    assertTold(run("C", there, "status", "tiny"));
    assertThat(folder.toFile().list()).filteredOn(name -> !name.endsWith(".txt")).hasSize(3);
    assertThat(run("C", there, "--help").exit()).isZero();
    assertThat(run("C", there, "schema").exit()).isZero();
    assertThat(run("C", there, "explain", "--preset", "list").exit()).isZero();
  }

  @Test
  void aPlaceInTheFileOrOfTheUserThatCannotBeNamedIsTold() throws Exception {
    assertTold(run("C", "true", "plan", "far.json"));
    String home = "export HOME=/tmp/" + UMLAUT;
    assertThat(run("C", home, "plan", "tiny.json").exit()).isZero();
    assertTold(run("C", home + " XDG_CACHE_HOME=/tmp/" + UMLAUT, "plan", "far.json", "name=a"));
  }

  @Test
  void theRemedyHelpsAndWordsAreReadableInEveryLocale() throws Exception {
    String there = "mkdir -p " + UMLAUT + "; cp tiny.json " + UMLAUT + "/s.json; ";
    String last = "set -- \"$@\" " + UMLAUT;
    Jar.Run plan = run("C.UTF-8", there + last + "/s.json", "plan");
    assertThat(plan.exit()).as(plan.err()).isZero();
    Jar.Run sweep = run("C.UTF-8", there + "cd " + UMLAUT, "s.json", "--time", "0.1s");
    assertThat(sweep.exit()).as(sweep.err()).isEqualTo(130);
    Jar.Run status = run("C.UTF-8", last + "/results/tiny.db", "status");
    assertThat(status.exit()).as(status.err()).isZero();
    assertThat(run("C", "true", "plan", "tiny.json").out()).contains(" × ").doesNotContain("?");
  }
}
