package vaesweep.cli.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.sweep.file.SweepFile;

/** Which sweep a verb is about: its database, its file, or its name. */
public final class Target {
  @Parameters(
      paramLabel = "DB",
      description = {
        "The sweep's database, such as results/beta.db, its sweep file, or its name alone."
      })
  private Path path;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      defaultValue = "results",
      description = "Where the results of a sweep file or name are. Default: ${DEFAULT-VALUE}.")
  private Path results;

  /** Returns the files, or refuses where there is no database. */
  public ResultFiles files() {
    return files(path, results);
  }

  /**
   * Returns the files of a sweep, or refuses where there is no database.
   *
   * @param path a database, a sweep file, or a name
   * @param results where the database of a sweep file or name is
   */
  public static ResultFiles files(Path path, Path results) {
    ResultFiles files =
        isSweepFile(path)
            ? new ResultFiles(results, SweepFile.readSweep(path).name())
            : isName(path) ? new ResultFiles(results, path.toString()) : ResultFiles.of(path);
    if (!Files.exists(files.database())) {
      throw new Refusal(
          Refusal.Fault.INPUT,
          files.database() + ": no such database; a sweep makes it: java -jar sweep.jar SWEEP");
    }
    return files;
  }

  /** What a sweep may be called, unless a database of that name is in the current folder. */
  private static boolean isName(Path path) {
    return path.toString().matches("[\\w.-]+")
        && !path.toString().toLowerCase(Locale.ROOT).endsWith(".db")
        && !Files.exists(ResultFiles.of(path).database());
  }

  /** Whatever its ending, a file that is not named as a database is. */
  public static boolean isSweepFile(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || (!name.endsWith(".db") && Files.isRegularFile(path));
  }
}
