package vaesweep.words.status;

import java.util.ArrayList;
import java.util.List;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.words.Sentence;
import vaesweep.report.words.Summary;
import vaesweep.report.words.WeightWords;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Recommendation;
import vaesweep.words.text.Wrapped;

/** What a sweep's numbers say so far, in lines for people. */
public final class ResultWords {
  private static final String INDENT = "  ";
  private static final String FILES =
      "A sweep file for each remedy that is a training: report --remedies DIR.";

  private final SweepFacts facts;
  private final int width;

  /**
   * @param width of a line in characters
   */
  ResultWords(SweepFacts facts, int width) {
    this.facts = facts;
    this.width = width;
  }

  /**
   * @param whole whether findings are told with their remedies; else they are counted, but for the
   *     errors
   */
  List<String> lines(boolean whole) {
    List<String> lines = new ArrayList<>();
    for (Sentence sentence : Summary.of(facts).sentences()) {
      lines.addAll(Wrapped.lines(sentence.whole(), width, INDENT));
    }
    for (Recommendation each : facts.recommendations()) {
      lines.addAll(Wrapped.lines(WeightWords.brief(each), width, INDENT));
    }
    lines.addAll(whole ? all() : errors());
    return lines;
  }

  private List<String> all() {
    if (facts.findings().isEmpty()) {
      return List.of("Nothing was found.");
    }
    List<String> lines = new ArrayList<>();
    for (Finding finding : facts.findings()) {
      lines.add("");
      lines.addAll(Wrapped.lines(heading(finding) + finding.sentence(), width, INDENT));
      if (!finding.remedy().isEmpty()) {
        lines.addAll(Wrapped.lines(INDENT + "→ " + finding.remedy(), width, INDENT + INDENT));
      }
    }
    if (facts.findings().stream().anyMatch(finding -> finding.remedySweep().isPresent())) {
      lines.add("");
      lines.addAll(Wrapped.lines(FILES, width, INDENT));
    }
    return lines;
  }

  private static String heading(Finding finding) {
    return finding.severity().spelling() + " " + finding.code() + ": ";
  }

  /** Why trials failed, and how much more there is. */
  private List<String> errors() {
    List<String> lines = new ArrayList<>();
    List<Finding> errors =
        facts.findings().stream()
            .filter(finding -> finding.severity() == Finding.Severity.ERROR)
            .toList();
    for (Finding error : errors) {
      lines.addAll(Wrapped.lines(heading(error) + error.sentence(), width, INDENT));
    }
    int left = facts.findings().size() - errors.size();
    if (left > 0) {
      String more = errors.isEmpty() ? "finding" : "more finding";
      lines.add(Amounts.count(left, more) + ": status --findings tells what to do.");
    }
    return lines;
  }
}
