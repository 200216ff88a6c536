package vaesweep.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vaesweep.diagnosis.words.Digits;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.trial.TrialFacts;
import vaesweep.report.words.ConfigurationTable;
import vaesweep.report.words.Equivalents;
import vaesweep.report.words.LimitWords;
import vaesweep.report.words.Provenance;
import vaesweep.report.words.Summary;
import vaesweep.report.words.TrialTable;
import vaesweep.storage.Edition;
import vaesweep.storage.Results;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Recommendation;
import vaesweep.trial.measured.Picture;

/**
 * All that the templates fill in.
 *
 * @param repeats of the trials that are shown, by number; empty where no configuration has several
 */
public record Page(
    Edition edition,
    SweepFacts facts,
    Summary summary,
    Equivalents equivalents,
    TrialTable table,
    ConfigurationTable configurations,
    Map<Integer, Integer> repeats,
    Provenance provenance,
    Assets assets,
    String island) {

  /**
   * @param facts of the results
   */
  static Page of(Results results, SweepFacts facts) {
    return new Page(
        results.edition(),
        facts,
        Summary.of(facts),
        Equivalents.of(facts.trials(), results.data().features()),
        TrialTable.of(facts),
        ConfigurationTable.of(facts),
        repeats(facts),
        Provenance.of(results, facts.varied()),
        Assets.load(),
        Island.json(facts));
  }

  private static Map<Integer, Integer> repeats(SweepFacts facts) {
    return facts.comparison().repeated()
        ? facts.shown().stream().collect(Collectors.toMap(TrialFacts::number, TrialFacts::repeat))
        : Map.of();
  }

  public boolean running() {
    return facts.progress().running();
  }

  /** Those of some trials that can be linked to: the ones shown. */
  public List<Integer> links(List<Integer> trials) {
    return trials.stream().filter(facts.drawn()::has).toList();
  }

  /** Returns {@code 7}, or {@code 7 (repeat 2)} where a configuration has several trials. */
  public String linkText(int trial) {
    return repeats.containsKey(trial)
        ? trial + " (repeat " + repeats.get(trial) + ")"
        : String.valueOf(trial);
  }

  /** Returns the weight of a recommendation that has one. */
  public String weight(Recommendation recommendation) {
    return "beta_eff " + Digits.of(recommendation.betaEff().orElseThrow());
  }

  /** Returns what a weight is recommended for. */
  public String purpose(Recommendation recommendation) {
    return recommendation.purpose().equals("any") ? "any purpose" : recommendation.purpose();
  }

  /** Returns what a recommendation says, without its purpose, which stands beside it. */
  public String answer(Recommendation recommendation) {
    String sentence = recommendation.sentence();
    int purpose = sentence.indexOf(": ");
    return sentence.toLowerCase(Locale.ROOT).startsWith(recommendation.purpose() + ": ")
        ? sentence.substring(purpose + 2)
        : sentence;
  }

  /** Whether there are frontiers of single latent sizes. */
  public boolean frontiersBySize() {
    return facts.plane().frontiers().stream().anyMatch(frontier -> !frontier.isOverall());
  }

  /** Says how many trials the axes leave out. */
  public String outside() {
    int count = facts.plane().outside();
    return (count == 1 ? "1 exploded trial lies" : count + " exploded trials lie")
        + " outside the axes, which are drawn for the others; the table has the numbers.";
  }

  public boolean hasComplete() {
    return facts.progress().in(TrialState.COMPLETE) > 0;
  }

  public boolean hasCurves() {
    return !facts.curves().byTrial().isEmpty();
  }

  public boolean hasPruned() {
    return !facts.pruned().rungs().isEmpty();
  }

  public boolean hasInformation() {
    return !facts.information().isEmpty();
  }

  public boolean reductionsDiffer() {
    return facts.varied().swept().contains("reduction");
  }

  /** What the theory says of the plane. */
  public List<String> limits() {
    return LimitWords.of(facts.plane());
  }

  /** The pictures shown before a script runs: the best trial's, else the first that has any. */
  public List<Picture> firstPictures() {
    return facts.album().byTrial().values().stream().findFirst().orElse(List.of());
  }
}
