package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards what a user reads: answers of the verbs, and errors that say what to do. */
class VerbsIT {
  @TempDir static Path folder;

  private static Jar jar;

  @BeforeAll
  static void sweepOnce() throws Exception {
    String random =
        Files.readString(Path.of("sweeps/random.json"))
            .replace("\"trials\": 24", "\"trials\": 5, \"keep\": \"all\"")
            .replace("\"hidden\": [400]", "\"hidden\": [16]")
            .replace("\"epochs\": 8", "\"epochs\": 2")
            .replace("\"batch_size\": 128", "\"batch_size\": 64");
    Specs.write(folder, "random.json", random);
    Specs.write(folder, "tiny.json", Specs.TINY);
    jar = new Jar(folder);
    assertThat(jar.run("random.json").exit()).isZero();
  }

  @Test
  void planTellsTrialsWeightsSameObjectivesAndMemory() throws Exception {
    Specs.write(
        folder,
        "same.json",
        Specs.TINY.replace("[0.1, 1, 10]", "[1, 392]").replace("[2, 4]", "[2]"));
    Jar.Run plan = jar.run("plan", "same.json");
    assertThat(plan.exit()).isZero();
    assertThat(plan.out())
        .contains(
            "beta_eff",
            "4 configurations × 1 repeat = 4 trials.",
            "Configurations 2, 3 are the same objective: beta_eff 392")
        .contains("MB a worker");
    assertThat(folder.resolve("results/tiny.db")).doesNotExist();
  }

  @Test
  void planTellsHowLongItTakesAndCountsNoTrialTwice() throws Exception {
    Jar.Run plan = jar.run("plan", "tiny.json", "--time", "--parallel", "2");
    assertThat(plan.exit()).as(plan.err()).isZero();
    assertThat(plan.out())
        .containsPattern("Time: about .* \\(.* to .*\\) for 12 trials with 2 workers\\.")
        .contains("Measured now: ", "ms a step", "at least -15% to +30%");
    assertThat(jar.run("plan", "random.json", "--time").out())
        .contains("Time: no trial is left to train; 5 more have ended before");
    assertThat(folder.resolve("results/tiny.db")).doesNotExist();
    assertThat(jar.run("plan", "tiny.json", "--time", "--parallel", "0").exit()).isEqualTo(2);
  }

  @Test
  void reportWritesThePageAnew() throws Exception {
    Path page = folder.resolve("results/random.html");
    String before = Files.readString(page);
    Files.delete(page);
    assertThat(jar.run("report", "results/random.db").exit()).isZero();
    assertThat(Files.readString(page)).isEqualTo(before);
  }

  @Test
  void queryAnswersInThreeFormats() throws Exception {
    String sql = "SELECT trial, reduction FROM trials ORDER BY trial LIMIT 1";
    assertThat(jar.run("query", "results/random.db", sql).out())
        .startsWith("trial  reduction\n    1  ");
    assertThat(jar.run("query", "results/random.db", sql, "--format", "csv").out())
        .startsWith("trial,reduction\n1,");
    assertThat(jar.run("query", "results/random.db", sql, "--format", "json").out())
        .startsWith("[\n{\"trial\":1,\"reduction\":\"");
    assertThat(jar.run("query", "random.json", "@frontier").out()).contains("distortion");
  }

  @Test
  void wrongQueriesAreInputErrors() throws Exception {
    assertThat(jar.run("query", "results/random.db", "@frontie").err())
        .contains("did you mean @frontier?");
    Jar.Run writing = jar.run("query", "results/random.db", "DELETE FROM trial");
    assertThat(writing.exit()).isEqualTo(2);
    assertThat(writing.err()).contains("only reads");
    Jar.Run wrong = jar.run("query", "results/random.db", "SELECT betta FROM trials");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("no such column: betta");
  }

  @Test
  void aKeptNetworkLeavesAsDl4jZips() throws Exception {
    String kept =
        Database.rows(folder.resolve("results/random.db"), "SELECT min(trial) FROM network").get(0);
    Jar.Run run =
        jar.run("export-network", "results/random.db", "--trial", kept, "--to", "networks");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).doesNotContain("WARN");
    assertThat(folder.resolve("networks/encoder.zip")).isNotEmptyFile();
    assertThat(folder.resolve("networks/decoder.zip")).isNotEmptyFile();
    Jar.Run missing = jar.run("export-network", "results/random.db", "--trial", "99");
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.err()).contains("found 99");
  }

  @Test
  void everyProblemOfASpecIsToldWithItsPlaceAndNothingIsMade() throws Exception {
    Specs.write(
        folder,
        "broken.json",
        """
        { "name": "broken", "method": "grid", "data": "fashion-mnist-12k",
          "parameters": {
            "reduction": "avg",
            "latentsize": 10,
            "epochs": 0 } }
        """);
    Jar.Run run = jar.run("broken.json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err().lines().toList())
        .hasSize(4)
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("broken.json:3:18 /parameters/reduction: found \"avg\""),
            line ->
                assertThat(line)
                    .startsWith("broken.json:4:5")
                    .contains("did you mean \"latent_size\"?"),
            line -> assertThat(line).startsWith("broken.json:5:15 /parameters/epochs: found 0"),
            line -> assertThat(line).isEqualTo("3 problems; nothing was run."));
    assertThat(folder.resolve("results/broken.db")).doesNotExist();
  }

  @Test
  void aFileThatNobodyShouldWriteIsRefusedInALineOrTwo() throws Exception {
    for (String text :
        List.of("[".repeat(1_000_000), "\"" + "x".repeat(10_000_000), "{\"a\":1e}")) {
      Specs.write(folder, "hostile.json", text);
      Jar.Run run = jar.run("hostile.json");
      assertThat(run.exit()).as(run.err()).isEqualTo(2);
      assertThat(run.err()).hasLineCount(2).startsWith("hostile.json:1:").hasSizeLessThan(300);
    }
  }

  @Test
  void misuseIsToldInALineOrTwo() throws Exception {
    for (List<String> arguments :
        List.of(
            List.<String>of(),
            List.of("missing.json"),
            List.of("--parallel", "0", "tiny.json"),
            List.of("--nonsense"),
            List.of("stats", "tiny.json"),
            List.of("status", "missing.db"))) {
      Jar.Run run = jar.run(arguments.toArray(String[]::new));
      assertThat(run.exit()).as("%s", arguments).isEqualTo(2);
      assertThat(run.err().lines().count()).as(run.err()).isBetween(1L, 3L);
      assertThat(run.err()).doesNotContain("\tat ");
    }
  }

  @Test
  void aResultsFolderThatCannotBeMadeIsTheEnvironmentsFault() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    Jar.Run run = jar.run("--results", "file", "tiny.json");
    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).contains("file").doesNotContain("\tat ");
  }

  @Test
  void schemaAndVersionAndHelpAnswer() throws Exception {
    String schema = jar.run("schema").out();
    assertThat(schema.lines().findFirst()).hasValue("{");
    assertThat(schema).isEqualTo(Files.readString(Path.of("sweeps/sweep.schema.json")));
    assertThat(jar.run("--version").out()).startsWith("vaesweep 0.1.0");
    assertThat(jar.run("--help").out()).contains("export-network", "Exit codes");
  }

  /**
   * Numbers of the exact optimum beside every trained one: the whole engine, judged from outside.
   */
  @Test
  void theSelfTestHoldsAndSaysSo() throws Exception {
    Jar.Run run = jar.run("selftest");
    assertThat(run.out()).contains("All 120 numbers hold.").doesNotContain("FAILED");
    assertThat(run.exit()).isZero();
  }

  @Test
  void aJarOfAnotherMachineSaysHowToBuildOneForThis() throws Exception {
    String machine = "-Dorg.bytedeco.javacpp.platform=linux-riscv64";
    Path home = Path.of(System.getProperty("java.home"));
    Jar.Run run = new Jar(folder, home, machine).run("selftest");
    assertThat(run.err())
        .hasLineCount(2)
        .contains("no native code for this machine, linux-riscv64")
        .contains("-Djavacpp.platform=linux-riscv64");
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void aPlanForetellsWhichTrialsCollapse() throws Exception {
    Jar.Run run =
        jar.run("plan", "--predict", Path.of("sweeps/beta.json").toAbsolutePath().toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Predicted to collapse, to a rate below 0.1 nats: 10 of 48.")
        .containsPattern("mean +none +1568 .*collapses");
  }

  @Test
  void theShellCompletesVerbsAndOptions() throws Exception {
    Jar.Run script = jar.run("completion", "bash", "--name", "vae");
    assertThat(script.exit()).as(script.err()).isZero();
    assertThat(script.out()).doesNotContain("java -jar");
    assertThat(completed(script.out(), "vae", "sta")).containsExactly("status");
    assertThat(completed(script.out(), "vae", "merge", "--h")).containsExactly("--help");
    assertThat(completed(script.out(), "vae", "query", "x.db", "--format", "c"))
        .containsExactly("csv");
    assertThat(jar.run("completion", "zsh").out()).contains("bashcompinit", "complete -F");
    Jar.Run wrong = jar.run("completion", "bash", "--name", "a b; rm");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("--name: found \"a b; rm\"");
  }

  /** What bash offers where the words are typed and the tabulator is pressed. */
  private static List<String> completed(String script, String... words) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "SKIPPED: no bash");
    String ask =
        script
            + "\nCOMP_WORDS=("
            + String.join(" ", words)
            + "); COMP_CWORD="
            + (words.length - 1)
            + "; _complete_"
            + words[0]
            + "; printf '%s\\n' \"${COMPREPLY[@]}\"\n";
    Path file = Files.writeString(folder.resolve("ask.sh"), ask);
    Process bash = new ProcessBuilder("/bin/bash", file.toString()).start();
    try (var lines = bash.inputReader()) {
      return lines.lines().map(String::strip).toList();
    }
  }

  @Test
  void explainSaysWhatALossIs() throws Exception {
    Jar.Run run =
        jar.run(
            "explain",
            "--features",
            "784",
            "--latent-size",
            "10",
            "--reduction",
            "mean/sum",
            "--beta",
            "1e-4",
            "--likelihood",
            "mse");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).containsPattern("beta_eff +0\\.0784").containsPattern("sigma +0\\.19798");
    assertThat(jar.run("explain", "--preset", "keras").out()).contains("https://github.com/keras");
    assertThat(jar.run("explain", "--preset", "list").out())
        .contains("tfjs", "dl4j", "pytorch-vae");
    assertThat(jar.run("explain", "--preset", "pytorch-vae", "--printed", "0.02/30").out())
        .containsPattern("beta_eff +3\\.072 ")
        .contains("Printed 0.02 and 30: distortion ");
    assertThat(jar.run("explain", "--preset", "tfjs", "--json").out())
        .startsWith("{")
        .contains("\"beta_eff\": 1", "equivalent_sigma");
    Jar.Run wrong =
        jar.run(
            "explain", "--features", "0", "--reduction", "avg", "--beta", "x", "--preset", "no");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err())
        .contains("--features: found 0", "--reduction: found \"avg\"", "--beta: found \"x\"")
        .contains("--preset: no such preset \"no\"", "4 problems");
  }

  @Test
  void explainShowsTheLossesOfASweepFile() throws Exception {
    Jar.Run run = jar.run("explain", "tiny.json");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("12 different losses over 784 features", "under mean/sum");
    assertThat(jar.run("explain", "tiny.json", "--json").out())
        .startsWith("[")
        .contains("beta_under");
    assertThat(jar.run("explain", "tiny.json", "--beta", "2").err())
        .contains("expected one of them");
  }
}
