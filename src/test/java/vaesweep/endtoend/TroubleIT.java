package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards what a user meets when the machine gives no more: disk, rights, time and memory. */
class TroubleIT {
  private static final String SPEC =
      """
      { "name": "trouble", "method": "grid", "seed": 3, "data": "optdigits",
        "parameters": {
          "beta": {"values": [0.3, 3]}, "latent_size": {"values": [2, 3]},
          "hidden": [300], "epochs": 10, "batch_size": 100 } }
      """;

  @TempDir Path folder;
  private final List<Disk> mounted = new ArrayList<>();

  @AfterEach
  void unmount() throws Exception {
    for (Disk disk : mounted) {
      disk.close();
    }
  }

  @Test
  void aFullDiskIsOneLineAndTheSameCommandGoesOnOnceThereIsSpace() throws Exception {
    Disk disk = disk("700k");
    Specs.write(folder, "trouble.json", SPEC);
    Jar jar = new Jar(folder);

    Jar.Run full = sweep(jar, disk.place());

    assertThat(full.exit()).as(full.err()).isEqualTo(3);
    assertThat(full.err()).doesNotContain("\tat ", "internal error");
    assertThat(full.err().lines().filter(line -> line.contains("disk is full")))
        .hasSize(1)
        .allMatch(line -> line.contains("trouble.db") && line.contains("goes on where it stopped"));
    disk.resize("64m");
    assertThat(sweep(jar, disk.place()).exit()).isZero();
    assertSame(disk.place(), jar);
  }

  @Test
  void aReadOnlyFolderIsOneLineAndTheSameCommandGoesOnOnceItIsWritable() throws Exception {
    Disk disk = disk("64m");
    Specs.write(folder, "trouble.json", SPEC);
    Jar jar = new Jar(folder);
    assertThat(sweep(jar, disk.place(), "--time", "0.2s").exit()).isEqualTo(130);
    disk.readOnly(true);

    Jar.Run refused = sweep(jar, disk.place());

    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.err().strip().lines()).hasSize(1);
    assertThat(refused.err()).contains("trouble.lock", "ead-only");
    disk.readOnly(false);
    assertThat(sweep(jar, disk.place()).exit()).isZero();
    assertSame(disk.place(), jar);
  }

  @Test
  void anAnswerThatCannotBeWrittenIsNoSuccess() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "SKIPPED: only Linux has /dev/full");
    Specs.write(folder, "trouble.json", SPEC);
    Jar jar = new Jar(folder);
    assertThat(jar.run("trouble.json", "--time", "0.2s").exit()).isEqualTo(130);
    Jar full = jar.after("exec >/dev/full");
    for (String[] verb :
        List.of(
            new String[] {"query", "trouble", "@trials"},
            new String[] {"query", "trouble", "@trials", "--format", "csv"},
            new String[] {"query", "trouble", "@trials", "--format", "json"},
            new String[] {"plan", "trouble.json"},
            new String[] {"status", "trouble"},
            new String[] {"schema"},
            new String[] {"--help"})) {
      Jar.Run run = full.run(verb);
      assertThat(run.exit()).as(String.join(" ", verb)).isEqualTo(3);
      assertThat(run.err().strip().lines()).hasSize(1);
      assertThat(run.err()).contains("standard output cannot be written");
    }
    assertThat(full.run("trouble.json").exit()).isEqualTo(3);
    assertSame(folder.resolve("results"), jar);
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoTrouble() throws Exception {
    Specs.write(folder, "trouble.json", SPEC);
    Jar jar = new Jar(folder);
    assertThat(jar.run("trouble.json", "--time", "0.2s").exit()).isEqualTo(130);
    String many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";
    for (String format : List.of("table", "csv", "json")) {
      Process process = jar.startUntil("1", "query", "trouble", many, "--format", format);
      process.getInputStream().close();
      assertThat(Jar.end(process)).isZero();
    }
  }

  @Test
  void timeThatIsOverLeavesTrialsWaitingAndTheSameCommandGoesOn() throws Exception {
    Specs.write(folder, "trouble.json", SPEC);
    Jar jar = new Jar(folder);
    Jar.Run first = jar.run("trouble.json", "--time", "0.1s");
    assertThat(first.exit()).isEqualTo(130);
    assertThat(first.out()).contains("its time was over");
    assertThat(jar.run("trouble.json").exit()).isZero();
    assertSame(folder.resolve("results"), jar);
  }

  @Test
  void aTrialWhoseTimeIsOverFailsAndRetryGoesOnWithItToTheSameNumbers() throws Exception {
    Specs.write(folder, "trouble.json", SPEC);
    Jar jar = new Jar(folder);
    Jar.Run failed = jar.run("trouble.json", "--trial-time", "0.02s", "--parallel", "1");
    assertThat(failed.exit()).isEqualTo(1);
    assertThat(failed.err()).contains("longer than a trial may");
    assertThat(jar.run("trouble.json").err()).contains("0 to train");

    Jar.Run wrong = jar.run("retry", "trouble.json", "--trial", "1,77");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("found 77, which is no trial").doesNotContain("found 1,");

    assertThat(jar.run("retry", "trouble.json", "--trial", "1").err())
        .contains("1 failed trial to try again");
    assertThat(jar.run("retry", "trouble.json", "--trial", "1").err())
        .contains("found 1, which is complete, expected a failed one");
    assertThat(jar.run("retry", "--failed", "trouble.json").exit()).isZero();
    assertSame(folder.resolve("results"), jar);
  }

  @Test
  void theFirstFailureStopsASweepThatIsToFailFast() throws Exception {
    Specs.write(folder, "trouble.json", SPEC);
    Jar.Run run =
        new Jar(folder)
            .run("trouble.json", "--trial-time", "0.02s", "--fail-fast", "--parallel", "1");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("3 waiting", "Stopped at the first failed trial");
  }

  @Test
  void tooLittleMemoryIsForeseen() throws Exception {
    Specs.write(folder, "trouble.json", SPEC.replace("[300]", "[3000, 3000]").replace("10,", "1,"));
    Jar small = new Jar(folder).withHeap("160m");
    Jar.Run none = small.run("trouble.json", "--parallel", "2");
    assertThat(none.exit()).isEqualTo(3);
    assertThat(none.err()).contains("the largest trial needs", "MB of Java's heap", "-Xmx");

    Specs.write(folder, "trouble.json", SPEC);
    Jar.Run fewer = small.run("trouble.json", "--parallel", "500", "--time", "0.1s");
    assertThat(fewer.exit()).isEqualTo(130);
    assertThat(fewer.err())
        .containsPattern("\\d+ workers instead of 500: each needs up to [\\d.]+ [kM]B");
  }

  @Test
  void whatIsTooLargeForTheHeapIsOneLineWithTheRemedy() throws Exception {
    Specs.write(folder, "trouble.json", SPEC.replace("[300]", "[10]").replace("10,", "1,"));
    Jar jar = new Jar(folder);
    assertThat(jar.run("trouble.json", "keep=all").exit()).isZero();
    Files.writeString(folder.resolve("large.csv"), ("0,".repeat(63) + "0\n").repeat(250_000));
    Jar small = jar.withHeap("64m");
    for (String[] verb :
        List.of(
            new String[] {"encode", "trouble", "--trial", "1", "large.csv", "--output", "o.npz"},
            new String[] {
              "sample", "trouble", "--trial", "1", "--count", "1000000", "--output", "o.npy"
            })) {
      Jar.Run run = small.run(verb);
      assertThat(run.exit()).as(run.err()).isEqualTo(3);
      assertThat(run.err().strip().lines()).hasSize(1);
      assertThat(run.err()).contains("java -Xmx8g -jar sweep.jar").doesNotContain("\tat ");
    }
    String many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 500000)";
    assertThat(small.run("query", "trouble", many + " SELECT i FROM n").exit()).isZero();
    assertThat(small.run("report", "trouble").exit()).isZero();
    assertThat(small.run("export-network", "trouble", "--trial", "1").exit()).isZero();
  }

  @Test
  void wrongDurationsAndCountsAreRefused() throws Exception {
    Specs.write(folder, "trouble.json", SPEC);
    Jar jar = new Jar(folder);
    for (String wrong : List.of("5x", "0s", "", "-3m", "1.5h")) {
      Jar.Run run = jar.run("trouble.json", "--time=" + wrong);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("found \"" + wrong + "\", expected a duration such as 90s");
    }
    Jar.Run counts = jar.run("trouble.json", "--retries=-1", "--failures-in-a-row=0");
    assertThat(counts.exit()).isEqualTo(2);
    assertThat(counts.err()).contains("--retries: found -1", "--failures-in-a-row: found 0");
  }

  private static Jar.Run sweep(Jar jar, Path results, String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("trouble.json", "--results"));
    arguments.add(results.toString());
    arguments.addAll(List.of("--checkpoint-pause", "0.01s"));
    arguments.addAll(List.of(more));
    return jar.run(arguments.toArray(String[]::new));
  }

  /** The numbers are those of a sweep without trouble. */
  private void assertSame(Path results, Jar jar) throws Exception {
    assertThat(jar.run("trouble.json", "--results", "untroubled").exit()).isZero();
    Path database = results.resolve("trouble.db");
    assertThat(Database.measured(database))
        .isEqualTo(Database.measured(folder.resolve("untroubled/trouble.db")));
    assertThat(Database.rows(database, "PRAGMA integrity_check")).containsExactly("ok");
  }

  private Disk disk(String size) throws Exception {
    Disk disk = Disk.at(folder.resolve("disk"), size);
    mounted.add(disk);
    return disk;
  }
}
