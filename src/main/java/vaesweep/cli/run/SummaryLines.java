package vaesweep.cli.run;

import java.util.ArrayList;
import java.util.List;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.words.Sentence;
import vaesweep.report.words.Summary;
import vaesweep.report.words.WeightWords;
import vaesweep.trial.Finding;

/** A sweep's summary in so few lines that it is read. */
final class SummaryLines {
  /** The most lines, each of at most {@link Sentence#COLUMNS} characters. */
  static final int MOST = 8;

  /** Lines that findings get in any case, where there are as many. */
  private static final int OF_FINDINGS = 2;

  private SummaryLines() {}

  /**
   * @param state how far the sweep is
   */
  static List<String> of(String state, SweepFacts facts) {
    List<String> lines = new ArrayList<>();
    lines.add(Sentence.clipped(state));
    List<String> weights = WeightWords.line(facts.recommendations()).stream().toList();
    int kept = weights.size() + Math.min(OF_FINDINGS, facts.findings().size());
    Summary.of(facts).sentences().stream()
        .map(Sentence::line)
        .filter(line -> !line.isEmpty())
        .limit(MOST - lines.size() - kept)
        .forEach(lines::add);
    lines.addAll(weights);
    lines.addAll(findings(facts.findings(), MOST - lines.size()));
    return List.copyOf(lines);
  }

  private static List<String> findings(List<Finding> findings, int room) {
    List<String> lines = new ArrayList<>();
    int told = findings.size() <= room ? findings.size() : room - 1;
    findings.subList(0, told).forEach(finding -> lines.add(line(finding)));
    int left = findings.size() - told;
    if (left > 0) {
      String more = told == 0 ? "" : "more ";
      lines.add(
          left
              + " "
              + more
              + (left == 1 ? "finding" : "findings")
              + ": on the page and in status --findings.");
    }
    return lines;
  }

  private static String line(Finding finding) {
    return Sentence.clipped(finding.code() + ": " + finding.headline());
  }
}
