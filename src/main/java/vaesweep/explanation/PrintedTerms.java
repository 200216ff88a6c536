package vaesweep.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vaesweep.diagnosis.words.Digits;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Objective;

/** The terms that a loss's own program prints, as distortion and rate: nats of a row. */
public final class PrintedTerms {
  private final WrittenLoss loss;
  private final LikelihoodConstant constant;
  private final ObjectiveWords objective;

  public PrintedTerms(WrittenLoss loss) {
    this.loss = loss;
    constant = LikelihoodConstant.of(loss.likelihood(), loss.features());
    objective = ObjectiveWords.of(loss);
  }

  /** Returns −log p(x|z) with all constants of a printed reconstruction term. */
  double distortion(double printed) {
    double term = printed / loss.printedReconstructionScale();
    return constant.isOfTerm() ? term : term + constant.value();
  }

  /** Returns the KL summed over units of a printed KL term; with free bits at most that much. */
  double rate(double printed) {
    return printed / loss.printedKlScale();
  }

  /** Returns lines of text. */
  public List<String> lines(Optional<PrintedNumbers> printed) {
    List<String> lines = new ArrayList<>();
    lines.add("What its printed terms are as distortion and rate, in nats of a row");
    lines.add(
        "  distortion = printed reconstruction"
            + times(loss.printedReconstructionScale())
            + constants());
    lines.add(
        String.format(
            Locale.ROOT,
            "  rate %s printed KL%s, %s",
            isBound() ? "≤" : objective.rateRelation(),
            times(loss.printedKlScale()),
            condition()));
    printed.ifPresent(numbers -> lines.add("  " + converted(numbers)));
    return lines;
  }

  private String condition() {
    if (loss.prints() == PrintedForm.FLOORED_KL) {
      return "which its code has raised to the floor";
    }
    return loss.isKlPrintedWeighted() ? "which has its weight in it" : objective.rateCondition();
  }

  private static String times(double scale) {
    if (scale == 1) {
      return "";
    }
    return scale < 1 ? " × " + Explanation.number(1 / scale) : " / " + Explanation.number(scale);
  }

  private String constants() {
    String value = Explanation.number(constant.value());
    if (!constant.isOfTerm()) {
      return " + " + value + ", the " + constant.formula() + " that squared error leaves out";
    }
    if (constant.canBeLeftOut()) {
      return "; where the code leaves out " + constant.formula() + ", add " + value;
    }
    return loss.likelihood() instanceof Likelihood.ContinuousBernoulli
        ? "; of a cross-entropy without the normaliser no constant makes it"
        : "";
  }

  private String converted(PrintedNumbers printed) {
    double distortion = distortion(printed.reconstruction());
    double rate = rate(printed.kl());
    String text =
        String.format(
            Locale.ROOT,
            "Printed %s and %s: distortion %s, rate %s%s, ELBO %s%s",
            Explanation.number(printed.reconstruction()),
            Explanation.number(printed.kl()),
            Digits.nats(distortion),
            isBound() ? "at most " : "",
            Digits.nats(rate),
            isBound() ? "at least " : "",
            Digits.nats(-distortion - rate));
    return constant.canBeLeftOut()
        ? text
            + "; where the constant was left out, distortion "
            + Digits.nats(distortion + constant.value())
            + ", ELBO "
            + Digits.nats(-distortion - constant.value() - rate)
            + "."
        : text + ".";
  }

  private boolean isBound() {
    return loss.objective() instanceof Objective.FreeBits
        || loss.prints() == PrintedForm.FLOORED_KL;
  }

  /** Returns the same for programs, unrounded. */
  Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put(
        "distortion_per_reconstruction", JsonWriter.number(1 / loss.printedReconstructionScale()));
    facts.put("rate_per_kl", JsonWriter.number(1 / loss.printedKlScale()));
    facts.put("constant", JsonWriter.number(constant.isOfTerm() ? 0 : constant.value()));
    if (constant.canBeLeftOut()) {
      facts.put("constant_if_left_out", JsonWriter.number(constant.value()));
    }
    return facts;
  }

  /** Returns printed numbers as distortion, rate and ELBO for programs, unrounded. */
  public Map<String, Object> facts(PrintedNumbers printed) {
    double distortion = distortion(printed.reconstruction());
    double rate = rate(printed.kl());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("distortion", JsonWriter.number(distortion));
    facts.put(isBound() ? "rate_at_most" : "rate", JsonWriter.number(rate));
    facts.put(isBound() ? "elbo_at_least" : "elbo", JsonWriter.number(-distortion - rate));
    return facts;
  }
}
