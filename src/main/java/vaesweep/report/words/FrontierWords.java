package vaesweep.report.words;

import java.util.List;
import java.util.stream.Collectors;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.plane.Frontier;

/** The frontiers of a likelihood, in a sentence. */
final class FrontierWords {
  private final SweepFacts facts;
  private final Frontier overall;

  FrontierWords(SweepFacts facts, Frontier overall) {
    this.facts = facts;
    this.overall = overall;
  }

  /**
   * @param under said of several likelihoods
   */
  Sentence sentence(String under) {
    List<Frontier.Point> points = overall.points();
    String count = Phrases.count(points.size(), noun()) + (points.size() == 1 ? " is" : " are");
    String begin = count + " on the frontier" + under;
    Frontier.Point first = points.get(0);
    Frontier.Point last = points.get(points.size() - 1);
    String sizes = sizes();
    if (points.size() == 1) {
      return Sentence.of(begin + ": " + point(first) + sizes + ".", begin + ".");
    }
    return Sentence.of(
        begin + ", from " + point(first) + " to " + point(last) + sizes + ".",
        ranges(begin + ": distortion %s to %s, rate %s to %s%s.", first, last),
        ranges(begin + ": D %s to %s, R %s to %s%s.", first, last),
        begin + ".");
  }

  private String ranges(String form, Frontier.Point first, Frontier.Point last) {
    return String.format(
        form,
        Digits.nats(first.distortion()),
        Digits.nats(last.distortion()),
        Digits.nats(first.rate()),
        Digits.nats(last.rate()),
        weights(first, last));
  }

  private String noun() {
    return facts.comparison().repeated() ? "configuration" : "trial";
  }

  private String point(Frontier.Point point) {
    return String.format(
        "distortion %s at rate %s (%s)",
        Digits.nats(point.distortion()),
        Digits.nats(point.rate()),
        Names.weight(facts.trial(point.trials().get(0)).betaEff()));
  }

  private String weights(Frontier.Point first, Frontier.Point last) {
    var from = facts.trial(first.trials().get(0)).betaEff();
    var to = facts.trial(last.trials().get(0)).betaEff();
    return from.isEmpty() || to.isEmpty()
        ? ""
        : ", beta_eff " + Digits.of(from.getAsDouble()) + " to " + Digits.of(to.getAsDouble());
  }

  /** How many there are for each latent size, where there are several. */
  private String sizes() {
    List<String> each =
        facts.plane().frontiers().stream()
            .filter(frontier -> frontier.likelihood().equals(overall.likelihood()))
            .filter(frontier -> !frontier.isOverall())
            .map(
                frontier ->
                    frontier.points().size()
                        + " on that of latent_size "
                        + frontier.latentSize().getAsInt())
            .collect(Collectors.toList());
    return each.isEmpty() ? "" : "; " + Phrases.some(each, 4);
  }
}
