package vaesweep.sweep.file;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vaesweep.data.DataFailure;
import vaesweep.data.DataProgress;
import vaesweep.data.DataSets;
import vaesweep.data.Dataset;
import vaesweep.data.OutOfDomain;
import vaesweep.plan.Plan;
import vaesweep.plan.Planner;
import vaesweep.preflight.References;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.DataChoice;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.json.JsonReader;
import vaesweep.spec.reading.SweepReader;
import vaesweep.spec.reading.Yaml;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.data.DataReference;

/**
 * A sweep file with everything that can be known before training.
 *
 * @param path as the user wrote it
 * @param folder to which paths in its text are relative, where the text has any
 */
public record SweepFile(
    Path path, SweepSpec sweep, Dataset data, Plan plan, Optional<Path> folder) {
  /** The largest file that is read; a sweep of this size was not written by hand. */
  private static final long MOST_BYTES = 16 << 20;

  /**
   * Reads the file, its data and its plan, or refuses with all that is wrong.
   *
   * @param overrides arguments such as {@code beta=1,2,4} that replace what the file says
   * @param downloads hears of data that is fetched
   */
  public static SweepFile open(Path path, List<String> overrides, DataProgress downloads) {
    return open(path, text(path), folder(path), overrides, downloads);
  }

  /**
   * The same of a text that is not in a file of its own.
   *
   * @param path of what holds it
   * @param folder to which paths in it are relative
   */
  static SweepFile open(
      Path path, String text, Path folder, List<String> overrides, DataProgress downloads) {
    SweepSpec sweep = readSweep(path, text, overrides, DataSets::problem);
    try {
      Dataset data = DataSets.open(sweep.data(), folder, downloads);
      Plan plan = Planner.plan(sweep, data.facts());
      checkDomain(path, plan, data);
      boolean hasPaths = sweep.data().file().isPresent() || sweep.data().directory().isPresent();
      return new SweepFile(path, sweep, data, plan, Optional.of(folder).filter(its -> hasPaths));
    } catch (DataFailure e) {
      throw SweepProblems.ofData(path, sweep, e.getMessage());
    } catch (InvalidSweep e) {
      throw SweepProblems.of(path, e);
    }
  }

  /** To which paths in a sweep file are relative. */
  private static Path folder(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    return folder == null ? Path.of("") : folder;
  }

  /** Refuses data with values that a likelihood of the plan gives no density to. */
  private static void checkDomain(Path path, Plan plan, Dataset data) {
    List<String> lines =
        plan.configurations().stream()
            .map(configuration -> configuration.get(Parameters.LIKELIHOOD))
            .distinct()
            .flatMap(
                likelihood ->
                    OutOfDomain.find(data, likelihood).stream()
                        .map(found -> path + ": OUT_OF_DOMAIN: " + found.message(likelihood)))
            .collect(Collectors.toList());
    if (!lines.isEmpty()) {
      lines.add("nothing was run.");
      throw new Refusal(Refusal.Fault.INPUT, lines);
    }
  }

  /** Returns what is known of the data. */
  public DataFacts facts() {
    return data.facts();
  }

  /** Reads the file alone. */
  public static SweepSpec readSweep(Path path) {
    return readSweep(path, text(path), List.of(), data -> Optional.empty());
  }

  private static SweepSpec readSweep(
      Path path,
      String text,
      List<String> overrides,
      Function<DataChoice, Optional<String>> unusable) {
    try {
      return SweepReader.read(text, overrides, unusable);
    } catch (InvalidSweep e) {
      boolean yaml = Yaml.isName(path.toString()) && !JsonReader.isJson(text);
      throw SweepProblems.of(path, yaml ? new InvalidSweep(Yaml.problem(1)) : e);
    }
  }

  /**
   * Computes what the plan needs to know of the data beyond what is known; takes a second or more.
   */
  public DataReference missing(DataReference known) {
    int features = data.facts().features();
    return new References(
            new DataExamples(data.trainFixed(), features),
            new DataExamples(data.validation(), features))
        .missing(plan.configurations(), known);
  }

  private static String text(Path path) {
    try {
      if (path.toString().isBlank()) {
        throw new Refusal(
            Refusal.Fault.INPUT,
            "found an empty name, expected a sweep file (JSON), such as sweeps/beta.json");
      }
      if (Files.isDirectory(path)) {
        throw new Refusal(
            Refusal.Fault.INPUT, path + ": is a folder, expected a sweep file (JSON)");
      }
      if (Files.size(path) > MOST_BYTES) {
        throw new Refusal(
            Refusal.Fault.INPUT,
            path + ": has " + Files.size(path) + " bytes, expected at most " + MOST_BYTES);
      }
      return Files.readString(path);
    } catch (NoSuchFileException e) {
      throw new Refusal(
          Refusal.Fault.INPUT,
          path + ": no such file; expected a sweep file (JSON), such as sweeps/beta.json");
    } catch (CharacterCodingException e) {
      throw new Refusal(
          Refusal.Fault.INPUT, path + ": is not UTF-8 text, expected a sweep file (JSON)");
    } catch (IOException e) {
      throw new Refusal(Refusal.Fault.ENVIRONMENT, path + ": cannot be read: " + e);
    }
  }
}
