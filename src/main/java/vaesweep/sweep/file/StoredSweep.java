package vaesweep.sweep.file;

import java.nio.file.Path;
import java.util.List;
import vaesweep.data.DataProgress;
import vaesweep.storage.Edition;
import vaesweep.storage.Results;
import vaesweep.storage.read.SqliteResults;

/**
 * The sweep file that a database keeps: the text of its newest edition, with the arguments that it
 * was run with.
 */
public final class StoredSweep {
  private StoredSweep() {}

  /**
   * Reads the text that a database keeps, with its data and plan, as {@link SweepFile#open} does.
   *
   * @param overrides replace what the text says
   * @param downloads hears of data that is fetched
   * @throws Refusal if the database has another name than its sweep, so that a run would make
   *     another one
   */
  public static SweepFile open(ResultFiles files, List<String> overrides, DataProgress downloads) {
    Edition edition;
    try (Results results = SqliteResults.open(files.database())) {
      edition = results.edition();
    }
    Path folder = edition.folder().map(Path::of).orElse(files.folder());
    SweepFile sweep =
        SweepFile.open(files.database(), edition.text(), folder, overrides, downloads);
    String name = sweep.sweep().name();
    if (!name.equals(files.name())) {
      throw new Refusal(
          Refusal.Fault.INPUT,
          files.database()
              + ": is the database of the sweep "
              + name
              + ", which is run in "
              + new ResultFiles(files.folder(), name).database()
              + "; give it that name again, or name the sweep file",
          "nothing was run.");
    }
    return sweep;
  }
}
