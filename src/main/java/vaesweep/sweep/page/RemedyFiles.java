package vaesweep.sweep.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.reading.SweepReader;
import vaesweep.sweep.file.Refusal;
import vaesweep.trial.judged.Finding;

/** Writes the sweep files of remedies. */
public final class RemedyFiles {
  private RemedyFiles() {}

  /** Writes a file for each remedy that is a training, and returns the files. */
  public static List<Path> write(List<Finding> findings, Path folder) {
    List<Path> written = new ArrayList<>();
    for (Finding finding : findings) {
      finding.remedySweep().ifPresent(text -> written.add(write(finding.code(), text, folder)));
    }
    return written;
  }

  private static Path write(String code, String text, Path folder) {
    try {
      Path file = folder.resolve(SweepReader.read(text).name() + ".json");
      Files.createDirectories(folder);
      return Files.writeString(file, text);
    } catch (InvalidSweep e) {
      throw new Refusal(
          Refusal.Fault.ENVIRONMENT,
          e.problems().get(0).at(code + ": finding.remedy_sweep")
              + "; it was written by another version of vaesweep, or edited since: run the sweep"
              + " again, which finds anew, or use that version");
    } catch (IOException e) {
      throw new Refusal(Refusal.Fault.ENVIRONMENT, folder + ": cannot be written: " + e);
    }
  }
}
