package vaesweep.diagnosis.remedy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.file.DerivedSweep;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.reading.SweepReader;
import vaesweep.trial.judged.Finding;

/** The sweep file of a remedy: a finding's trials alone, with some parameters changed. */
public final class Rerun {
  /** What becomes of a trial's parameters: canonical JSON values by name, to be changed. */
  public interface Change {
    void apply(Subject trial, Map<String, Object> parameters);
  }

  /** A file of more was better written by hand, with ranges. */
  private static final int MOST_TRIALS = 1000;

  private final Evidence evidence;
  private final Finding finding;
  private final List<Subject> trials;

  /**
   * @param trials which to train again: those of the finding that the remedy helps
   */
  public Rerun(Evidence evidence, Finding finding, List<Subject> trials) {
    this.evidence = evidence;
    this.finding = finding;
    this.trials = List.copyOf(trials);
  }

  /** Returns the finding with its file: the same seeds, and the repeats that its trials need. */
  public Finding changing(Change change) {
    int repeats = trials.stream().mapToInt(trial -> trial.row().repeat()).max().orElse(1);
    return finding.with(text(repeats, change));
  }

  /** Returns the finding with a file that trains the same more often. */
  public Finding repeating(int repeats) {
    return finding.with(text(repeats, (trial, parameters) -> {}));
  }

  /** Empty where there is nothing to train, or too much, or this version cannot read the sweep. */
  private Optional<String> text(int repeats, Change change) {
    if (trials.size() > MOST_TRIALS) {
      return Optional.empty();
    }
    List<Map<String, Object>> configurations =
        trials.stream()
            .map(
                trial -> {
                  Map<String, Object> parameters =
                      new LinkedHashMap<>(trial.configuration().values());
                  change.apply(trial, parameters);
                  return parameters;
                })
            .toList();
    return configurations.isEmpty() || valid(evidence.edition().text()).isEmpty()
        ? Optional.empty()
        : valid(
            new DerivedSweep(name(), description(), repeats, configurations)
                .text(evidence.edition().text()));
  }

  private String name() {
    String code = finding.code().toLowerCase(Locale.ROOT).replace('_', '-');
    return evidence.edition().name() + "-" + code;
  }

  private String description() {
    List<String> numbers =
        Evidence.numbers(trials).stream().map(number -> Integer.toString(number)).toList();
    return String.format(
        "%s %s of %s again. %s",
        numbers.size() == 1 ? "Trial" : "Trials",
        Phrases.some(numbers, 12),
        evidence.edition().name(),
        finding.remedy());
  }

  private static Optional<String> valid(String text) {
    try {
      SweepReader.read(text);
      return Optional.of(text);
    } catch (InvalidSweep e) {
      return Optional.empty(); // the sweep was written for another version of the program
    }
  }
}
