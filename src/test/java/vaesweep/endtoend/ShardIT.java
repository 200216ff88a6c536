package vaesweep.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guards a sweep that is trained in parts: together they must be the whole, number by number. */
class ShardIT {
  private static final int SHARDS = 3;

  @TempDir static Path folder;

  private static Jar jar;
  private static List<String> databases;

  @BeforeAll
  static void sweepInPartsAndAsAWhole() throws Exception {
    Specs.write(folder, "tiny.json", Specs.TINY);
    jar = new Jar(folder);
    assertThat(jar.run("tiny.json", "--results", "whole").exit()).isZero();
    databases = new ArrayList<>();
    for (int i = 1; i <= SHARDS; i++) {
      String shard = i + "/" + SHARDS;
      Jar.Run run = jar.run("--shard", shard, "tiny.json", "--results", "part" + i);
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.out()).contains("Shard " + shard + ": ", "merge joins the databases");
      databases.add("part" + i + "/tiny.db");
    }
  }

  @Test
  void mergedShardsAreTheWholeSweepNumberByNumber() throws Exception {
    Jar.Run run = merge("merged/tiny.db", databases);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("tiny: 12 of 12 trials complete")
        .doesNotContain("other numbers", "another wording");
    assertThat(measured("merged/tiny.db")).isEqualTo(measured("whole/tiny.db"));
    String findings = "SELECT * FROM finding ORDER BY position";
    assertThat(rows("merged/tiny.db", findings)).isEqualTo(rows("whole/tiny.db", findings));
    assertThat(rows("merged/tiny.db", "SELECT * FROM baseline"))
        .isEqualTo(rows("whole/tiny.db", "SELECT * FROM baseline"));
    assertThat(rows("merged/tiny.db", "PRAGMA integrity_check")).containsExactly("ok");
    assertThat(rows("merged/tiny.db", "PRAGMA foreign_key_check")).isEmpty();
    assertThat(Files.readString(folder.resolve("merged/tiny.html")))
        .contains("12 of 12 trials complete");
    assertThat(jar.run("tiny.json", "--results", "merged").err()).contains("0 to train");
  }

  @Test
  void whatIsMergedTwiceIsRecognised() throws Exception {
    assertThat(merge("twice/tiny.db", databases.subList(0, 2)).exit()).isZero();
    Jar.Run again = merge("twice/tiny.db", databases);
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(again.out())
        .contains("part1/tiny.db: 0 trials taken, ", " complete in both with the same numbers")
        .contains("12 of 12 trials complete");
    assertThat(measured("twice/tiny.db")).isEqualTo(measured("whole/tiny.db"));
  }

  @Test
  void thePlanOfAShardListsWhatItTrains() throws Exception {
    List<String> counted = new ArrayList<>();
    for (int i = 1; i <= SHARDS; i++) {
      Jar.Run plan = jar.run("plan", "tiny.json", "--shard", i + "/" + SHARDS);
      assertThat(plan.exit()).as(plan.err()).isZero();
      String done =
          rows("part" + i + "/tiny.db", "SELECT count(*) FROM trial WHERE state = 'complete'")
              .get(0);
      assertThat(plan.out()).contains("has " + done + " of the 12 trials");
      plan.out()
          .lines()
          .skip(1)
          .limit(Integer.parseInt(done))
          .map(String::strip)
          .forEach(counted::add);
    }
    assertThat(counted).hasSize(12).doesNotHaveDuplicates();
  }

  @Test
  void aWrongShardOrMergeIsRefusedWithAllThatIsWrong() throws Exception {
    Jar.Run shard = jar.run("--shard", "4/3", "tiny.json");
    assertThat(shard.exit()).isEqualTo(2);
    assertThat(shard.err()).contains("--shard", "found \"4/3\"", "such as 2/8");

    Jar.Run named = jar.run("merge", "new", "none.db", databases.get(0), databases.get(0));
    assertThat(named.exit()).isEqualTo(2);
    assertThat(named.err().lines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("new: expected a database"))
        .anyMatch(line -> line.startsWith("none.db: no such database"))
        .anyMatch(line -> line.contains("named twice"));

    Specs.write(folder, "other.json", Specs.TINY.replace("\"tiny\"", "\"other\""));
    Process process = jar.startUntil("12 trials", "other.json");
    process.destroyForcibly();
    Jar.end(process);
    Jar.Run two = jar.run("merge", "new.db", databases.get(0), "results/other.db");
    assertThat(two.exit()).isEqualTo(2);
    assertThat(two.err())
        .contains("found sweep \"other\", expected \"tiny\"", "nothing was merged");
    assertThat(folder.resolve("new.db")).doesNotExist();
  }

  private static Jar.Run merge(String into, List<String> from) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("merge", into));
    arguments.addAll(from);
    return jar.run(arguments.toArray(String[]::new));
  }

  private static List<String> measured(String database) throws Exception {
    return Database.measured(folder.resolve(database));
  }

  private static List<String> rows(String database, String query) throws Exception {
    return Database.rows(folder.resolve(database), query);
  }
}
