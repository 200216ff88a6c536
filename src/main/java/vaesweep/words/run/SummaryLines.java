package vaesweep.words.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vaesweep.report.words.Sentence;
import vaesweep.trial.judged.Finding;

/** A sweep's summary in so few lines that it is read. */
final class SummaryLines {
  /** The most lines, each of at most {@link Sentence#COLUMNS} characters. */
  static final int MOST = 8;

  /** Lines that findings get in any case, where there are as many. */
  private static final int OF_FINDINGS = 2;

  private SummaryLines() {}

  /**
   * Returns the lines.
   *
   * @param state how far the sweep is
   * @param weight which weight to take, in a line; empty where nothing was asked
   */
  static List<String> of(
      String state, List<Sentence> sentences, Optional<String> weight, List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    lines.add(Sentence.clipped(state));
    int kept = (weight.isPresent() ? 1 : 0) + Math.min(OF_FINDINGS, findings.size());
    sentences.stream()
        .map(Sentence::line)
        .filter(line -> !line.isEmpty())
        .limit(MOST - lines.size() - kept)
        .forEach(lines::add);
    weight.ifPresent(lines::add);
    lines.addAll(findings(findings, MOST - lines.size()));
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
