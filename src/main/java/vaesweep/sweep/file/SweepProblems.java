package vaesweep.sweep.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonReader;
import vaesweep.spec.json.Problem;

/** What is wrong with a sweep file, as the console tells it: no more than a person reads. */
final class SweepProblems {
  private static final int MOST_CHARACTERS = 3500;

  private SweepProblems() {}

  /** The problems, the first ones of very many, and how many there are. */
  static Refusal of(Path path, InvalidSweep invalid) {
    List<String> lines = new ArrayList<>();
    int characters = 0;
    for (Problem problem : invalid.problems()) {
      String line = problem.at(path.toString());
      characters += line.length() + 1;
      if (characters > MOST_CHARACTERS && !lines.isEmpty()) {
        break;
      }
      lines.add(line);
    }
    int more = invalid.count() - lines.size();
    if (more > 0) {
      lines.add("and " + more + " more");
    }
    lines.add(Amounts.count(invalid.count(), "problem") + "; nothing was run.");
    return new Refusal(Refusal.Fault.INPUT, lines);
  }

  /** What is wrong with the data that a file names. */
  static Refusal ofData(Path path, SweepSpec sweep, String message) {
    Json.Place place =
        JsonReader.find(sweep.source(), "data")
            .map(Json::place)
            .orElse(new Json.Place(1, 1, "/data"));
    String line = new Problem(place, message).at(path.toString());
    return new Refusal(Refusal.Fault.INPUT, line, "nothing was run.");
  }
}
