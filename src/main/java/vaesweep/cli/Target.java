package vaesweep.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which sweep a reading verb is about: its database, or its file. */
final class Target {
  @Parameters(
      paramLabel = "DB",
      description = "The sweep's database, such as results/beta.db, or its sweep file.")
  private Path path;

  @Option(
      names = "--results",
      paramLabel = "DIR",
      defaultValue = "results",
      description = "Where a sweep file's results are. Default: ${DEFAULT-VALUE}.")
  private Path results;

  /** Returns the files, or refuses where there is no database. */
  ResultFiles files() {
    ResultFiles files =
        isSweepFile()
            ? new ResultFiles(results, SweepFile.readSweep(path).name())
            : ResultFiles.of(path);
    if (!Files.exists(files.database())) {
      throw new Refusal(
          ExitCode.WRONG_INPUT,
          files.database() + ": no such database; a sweep makes it: java -jar sweep.jar SWEEP");
    }
    return files;
  }

  /** Whatever its ending, a file that is not named as a database is. */
  private boolean isSweepFile() {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || (!name.endsWith(".db") && Files.isRegularFile(path));
  }
}
