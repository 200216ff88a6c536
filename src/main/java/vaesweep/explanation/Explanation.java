package vaesweep.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;

/** A loss in words for a person who has never heard of reductions. */
public final class Explanation {
  /** Enough that a copied weight is the same objective to all purposes, and no rounding noise. */
  private static final int DIGITS = 12;

  private static final String FACT = "  %-10s %-18s %s";

  private final WrittenLoss loss;
  private final ObjectiveWords objective;

  private Explanation(WrittenLoss loss) {
    this.loss = loss;
    objective = ObjectiveWords.of(loss);
  }

  /** Returns lines of text. */
  public static List<String> of(WrittenLoss loss) {
    Explanation explanation = new Explanation(loss);
    List<String> lines = new ArrayList<>();
    lines.add(explanation.formula());
    lines.add("");
    lines.addAll(explanation.numbers());
    lines.add("");
    lines.add("What it means");
    Meaning.of(loss).forEach(sentence -> lines.add("  " + sentence));
    lines.add("");
    List<String> wordings = explanation.wordings();
    if (!wordings.isEmpty()) {
      lines.addAll(wordings);
      lines.add("");
    }
    lines.addAll(gradient(loss.gradientScale()));
    return lines;
  }

  /** Returns a weight as it can be copied into a sweep file. */
  public static String number(double value) {
    return Digits.significant(value, DIGITS);
  }

  /** Returns a gradient's scale, as a fraction below one: {@code 1/784}, {@code 128}. */
  public static String scale(double scale) {
    return scale < 1 ? "1/" + number(1 / scale) : number(scale);
  }

  private String formula() {
    return String.format(
        Locale.ROOT,
        "loss = %s over %s of the %s + %s; %s",
        loss.reduction().reconstructionDivisor(2) > 1 ? "mean" : "sum",
        Phrases.count(loss.features(), "feature"),
        loss.spread().term(),
        objective.term(),
        overRows(loss.batch()));
  }

  private static String overRows(BatchReduction batch) {
    if (batch.isMean()) {
      return "averaged over the rows of a batch";
    }
    String rows = Phrases.count(batch.rows(), "row") + " of a batch";
    if (batch.ofReconstruction() == batch.ofKl()) {
      return "summed over the " + rows;
    }
    return batch.ofKl() > 1
        ? "over the " + rows + " the reconstruction is averaged and the KL summed"
        : "over the " + rows + " the reconstruction is summed and the KL averaged";
  }

  private List<String> numbers() {
    List<String> lines = new ArrayList<>();
    objective.facts().forEach(fact -> fact(lines, fact.name(), fact.value(), fact.what()));
    fact(
        lines,
        loss.spread().name(),
        loss.equivalentWidth(),
        loss.spread().formula()
            + ": with a decoder of this width it is the same loss with a KL weight of 1");
    lines.add(
        String.format(
            Locale.ROOT,
            FACT,
            "gradient",
            scale(loss.gradientScale()),
            "its size against sum/sum with the same " + objective.weight() + "_eff"));
    return lines;
  }

  private static void fact(List<String> lines, String name, OptionalDouble value, String what) {
    value.ifPresent(
        known -> lines.add(String.format(Locale.ROOT, FACT, name, number(known), what)));
  }

  /** Returns the same loss under each reduction, where there is more than the one given. */
  private List<String> wordings() {
    List<String> lines = new ArrayList<>();
    if (loss.wordings().size() <= 1) {
      return lines;
    }
    lines.add(
        "The same loss under each reduction (reconstruction/KL), averaged over the rows of a batch");
    lines.add(String.format(Locale.ROOT, FACT, "reduction", objective.weight(), "gradient"));
    for (WrittenLoss.Wording wording : loss.wordings()) {
      boolean given = wording.reduction() == loss.reduction() && loss.batch().isMean();
      lines.add(
          String.format(
              Locale.ROOT,
              FACT,
              wording.reduction().spelling(),
              number(wording.weight()),
              scale(wording.gradientScale()) + (given ? "  (as given)" : "")));
    }
    loss.betaNorm()
        .ifPresent(
            norm ->
                lines.add("  Under any of them: beta_norm " + number(norm) + " instead of beta."));
    return lines;
  }

  private static List<String> gradient(double scale) {
    if (scale == 1) {
      return List.of(
          "Gradients are those of sum/sum: clipping and weight decay mean what they say there.");
    }
    boolean small = scale < 1;
    String times = Digits.of(small ? 1 / scale : scale);
    return List.of(
        String.format(
            Locale.ROOT,
            "Gradients are %s times %s than under sum/sum. Adam divides that out, but for three things:",
            times,
            small ? "smaller" : "larger"),
        "  its epsilon of 1e-8 acts as " + Digits.of(1e-8 / scale) + " would under sum/sum;",
        "  a clip norm of 1 acts as " + Digits.of(1 / scale) + " would under sum/sum;",
        "  L2 weight decay added to the gradient weighs "
            + times
            + " times "
            + (small ? "more." : "less."),
        String.format(
            Locale.ROOT,
            "Plain gradient descent needs a learning rate %s times %s for the same steps.",
            times,
            small ? "larger" : "smaller"));
  }
}
