package vaesweep.report.words;

import java.util.Optional;
import vaesweep.diagnosis.evidence.MeanInterval;
import vaesweep.diagnosis.words.Digits;
import vaesweep.report.facts.BestConfiguration;
import vaesweep.report.facts.ConfigurationFacts;
import vaesweep.report.facts.SweepFacts;
import vaesweep.report.facts.trial.TrialFacts;

/** The best configuration of a likelihood, in sentences. */
final class BestWords {
  private static final String ONE_REPEAT = " in the one repeat of both: it may be noise";

  private final SweepFacts facts;
  private final BestConfiguration best;

  /** Said of several likelihoods, such as {@code with likelihood mse}. */
  private final String under;

  BestWords(SweepFacts facts, BestConfiguration best, String under) {
    this.facts = facts;
    this.best = best;
    this.under = under;
  }

  Sentence best() {
    return facts.comparison().repeated() ? mean() : single();
  }

  /** Returns what the next one is behind, and whether repeats show it; empty without repeats. */
  Optional<Sentence> second() {
    return best.second().filter(next -> facts.comparison().repeated()).map(this::second);
  }

  private Sentence single() {
    TrialFacts trial = facts.trial(best.trial());
    String elbo = Digits.nats(trial.elbo().orElseThrow());
    String begin = "The best ELBO" + under + " is " + elbo + " nats: ";
    String distortion = Digits.nats(trial.distortion().orElseThrow());
    String rate = Digits.nats(trial.rate().orElseThrow());
    String weight = trial.betaEff().isEmpty() ? "" : Names.weight(trial.betaEff()) + ", ";
    String units = trial.activeUnits().orElse(0) + " of " + trial.latentSize() + " units active.";
    String numbers = weight + "distortion " + distortion + " and rate " + rate;
    String unnamed = begin + "trial " + trial.number() + ", " + numbers;
    return Sentence.of(
        begin + Names.trial(facts, trial.number()) + ", with " + numbers + ", " + units,
        unnamed + ", " + units,
        unnamed + ".",
        begin + "trial " + trial.number() + ".");
  }

  private Sentence mean() {
    ConfigurationFacts its = best.configuration();
    String begin = "The best mean ELBO" + under + " is " + interval(its.elbo().orElseThrow());
    String single =
        String.format(
            "the best single one is trial %d of repeat %d, %s",
            best.single().trial(), best.single().repeat(), Digits.nats(best.single().elbo()));
    String weight = its.betaEff().isEmpty() ? "" : ", " + Names.weight(its.betaEff());
    String numbers =
        String.format(
            "mean distortion %s and rate %s",
            Digits.nats(its.distortion().orElseThrow().mean()),
            Digits.nats(its.rate().orElseThrow().mean()));
    String named = Names.configuration(facts, its);
    String told = weight + best.second().map(next -> apart(its, next.configuration())).orElse("");
    String brief =
        begin.replace("(95%, ", "(") + told + "; best alone is trial " + best.single().trial();
    return Sentence.of(
        begin + ": " + named + weight + ", " + numbers + "; " + single + ".",
        begin + ": " + Names.trials(facts, its) + told + "; " + single + ".",
        brief + " of repeat " + best.single().repeat() + ".",
        brief + ".",
        begin + told + ".",
        begin + weight + ".");
  }

  /** Returns what tells two of one weight apart, such as {@code with learning_rate=0.1}. */
  private static String apart(ConfigurationFacts its, ConfigurationFacts other) {
    String values = Names.apart(its, other);
    return values.isEmpty() || !Names.weight(its.betaEff()).equals(Names.weight(other.betaEff()))
        ? ""
        : " with " + values;
  }

  private Sentence second(BestConfiguration.Second second) {
    ConfigurationFacts its = second.configuration();
    String trials = Names.trials(facts, its);
    String brief =
        its.betaEff().isEmpty()
            ? trials
            : Names.weight(its.betaEff()) + apart(its, best.configuration());
    String begin = "The second" + under + ", ";
    String is = ", is " + behind(second.difference()) + ".";
    return Sentence.of(
        begin + Names.configuration(facts, its) + is,
        begin + brief + is,
        begin + brief + is.replace(ONE_REPEAT, " in one repeat, maybe noise"),
        begin + trials + is);
  }

  private static String behind(Optional<MeanInterval> difference) {
    if (difference.isEmpty()) {
      return "behind, but no repeat of both is complete: what that says is not known";
    }
    MeanInterval its = difference.get();
    if (its.count() == 1) {
      return nats(its.mean()) + " behind" + ONE_REPEAT;
    }
    String size = Digits.nats(its.mean()) + " ± " + nats(its.halfWidth().orElseThrow()) + " behind";
    return its.excludesZero()
        ? size + " (95%, " + its.count() + " pairs)"
        : size + ": no difference that " + its.count() + " repeats show";
  }

  private static String interval(MeanInterval mean) {
    return mean.halfWidth().isEmpty()
        ? nats(mean.mean()) + " (n = 1, no interval)"
        : String.format(
            "%s ± %s nats (95%%, n = %d)",
            Digits.nats(mean.mean()), Digits.nats(mean.halfWidth().getAsDouble()), mean.count());
  }

  private static String nats(double value) {
    return Digits.nats(value) + " nats";
  }
}
