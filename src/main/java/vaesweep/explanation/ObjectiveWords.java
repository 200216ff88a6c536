package vaesweep.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.spec.loss.FloorOf;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Annealings;
import vaesweep.spec.type.VariantType;

/** How it is told what a loss asks of the latent units. */
abstract class ObjectiveWords {
  final WrittenLoss loss;

  private ObjectiveWords(WrittenLoss loss) {
    this.loss = loss;
  }

  static ObjectiveWords of(WrittenLoss loss) {
    Objective objective = loss.objective();
    if (objective instanceof Objective.Elbo) {
      return new Elbo(loss);
    }
    if (objective instanceof Objective.FreeBits freeBits) {
      return new FreeBits(loss, freeBits);
    }
    if (objective instanceof Objective.Capacity capacity) {
      return new Capacity(loss, capacity);
    }
    if (objective instanceof Objective.TotalCorrelation) {
      return new TotalCorrelation(loss);
    }
    throw new IllegalArgumentException("no words for objective " + objective);
  }

  /**
   * A number of the loss.
   *
   * @param what how it follows, or what it is
   */
  record Fact(String name, OptionalDouble value, String what) {}

  /** Returns what stands beside the reconstruction term. */
  abstract String term();

  /** Returns the numbers that decide what is learned. */
  List<Fact> facts() {
    return List.of(
        new Fact(
            "beta_eff",
            loss.betaEff(),
            "the KL weight if both terms were sums; it decides what is learned"),
        betaNorm());
  }

  final Fact betaNorm() {
    return new Fact(
        "beta_norm", loss.betaNorm(), "beta_eff · latent_size / features (Higgins et al. 2017)");
  }

  /** Returns what it means for what is learned, a sentence each. */
  abstract List<String> meaning();

  /** What the weight is called. */
  String weight() {
    return "beta";
  }

  /** Returns how a row's rate follows from a printed KL term, behind the name of both. */
  String rateRelation() {
    return "=";
  }

  /** Returns what the printed KL term must be for that. */
  String rateCondition() {
    return "as it is before its weight";
  }

  final String units() {
    return Phrases.count(loss.latentSize(), "latent unit");
  }

  private String reducedUnits() {
    return (loss.reduction().klDivisor(2) > 1 ? "mean" : "sum") + " over " + units() + " of the KL";
  }

  private String weightedKl() {
    return Explanation.number(loss.beta().orElseThrow()) + " × " + reducedUnits();
  }

  /** The KL, weighted. */
  private static final class Elbo extends ObjectiveWords {
    Elbo(WrittenLoss loss) {
      super(loss);
    }

    @Override
    String term() {
      return super.weightedKl();
    }

    @Override
    List<String> meaning() {
      return Meaning.ofWeight(loss);
    }
  }

  /** The KL, weighted, with a floor for every unit, or one for all. */
  private static final class FreeBits extends ObjectiveWords {
    private final double nats;
    private final boolean ofUnits;

    FreeBits(WrittenLoss loss, Objective.FreeBits freeBits) {
      super(loss);
      nats = freeBits.nats();
      ofUnits = freeBits.of() == FloorOf.UNIT;
    }

    @Override
    String term() {
      String floor = Explanation.number(nats);
      return super.weightedKl()
          + (ofUnits ? ", where a unit" : ", where a sum")
          + " whose batch mean is below "
          + floor
          + " nats counts as "
          + floor;
    }

    @Override
    List<Fact> facts() {
      List<Fact> facts = new ArrayList<>(super.facts());
      facts.add(
          new Fact(
              "free nats",
              OptionalDouble.of(ofUnits ? nats * loss.latentSize() : nats),
              (ofUnits ? "latent_size · nats: " : "") + "the least that the summed KL counts as"));
      return facts;
    }

    @Override
    List<String> meaning() {
      List<String> sentences = new ArrayList<>();
      String free = Digits.of(nats) + " nats";
      sentences.add(
          ofUnits
              ? "Below its floor a unit feels nothing of the KL: it may use "
                  + free
                  + " for nothing, and saves nothing by using fewer."
              : "Below the floor no unit feels anything of the KL: together they may use "
                  + free
                  + " for nothing, and save nothing by using fewer.");
      sentences.add(
          "The floor is in nats of one row, "
              + (ofUnits ? "and one unit," : "summed over units,")
              + " under every reduction; the weight alone changes.");
      sentences.add("Where " + above() + ":");
      Meaning.ofWeight(loss).forEach(sentence -> sentences.add("  " + sentence));
      return sentences;
    }

    @Override
    String rateRelation() {
      return "≤";
    }

    @Override
    String rateCondition() {
      return "equal where " + above() + "; " + super.rateCondition();
    }

    private String above() {
      return ofUnits ? "every unit is above its floor" : "the KL is above its floor";
    }
  }

  /** The distance of the KL from a capacity. */
  private static final class Capacity extends ObjectiveWords {
    private final Objective.Capacity objective;

    Capacity(WrittenLoss loss, Objective.Capacity objective) {
      super(loss);
      this.objective = objective;
    }

    @Override
    String term() {
      return Explanation.number(objective.gamma())
          + " × |sum over "
          + units()
          + " of the KL − C|, "
          + (objective.annealing() instanceof Annealing.None
              ? "with C = " + target()
              : "with C from " + start() + " to " + target() + " (" + schedule() + ")");
    }

    private String start() {
      Map<?, ?> written = (Map<?, ?>) Annealings.TYPE.write(objective.annealing());
      double from = written.get("from") instanceof Number number ? number.doubleValue() : 0;
      return Explanation.number(from * objective.capacity());
    }

    private String target() {
      return Explanation.number(objective.capacity()) + " nats";
    }

    private String schedule() {
      Map<?, ?> written = (Map<?, ?>) Annealings.TYPE.write(objective.annealing());
      Map<Object, Object> fields = new TreeMap<>(written);
      Object type = fields.remove(VariantType.TYPE);
      return fields.entrySet().stream()
          .map(field -> field.getKey() + " " + field.getValue())
          .collect(Collectors.joining(", ", type + ": ", ""));
    }

    @Override
    List<Fact> facts() {
      return List.of(
          new Fact(
              "gamma_eff",
              loss.gammaEff(),
              "the weight of a nat of distance if the reconstruction were a sum"),
          new Fact(
              "capacity",
              OptionalDouble.of(objective.capacity()),
              "the rate aimed at in the end, in nats"));
    }

    @Override
    List<String> meaning() {
      String gammaEff = Digits.of(loss.gammaEff().orElseThrow());
      List<String> sentences = new ArrayList<>();
      sentences.add(
          objective.capacity() == 0
              ? "With a capacity of 0 it is the ELBO's loss with beta_eff " + gammaEff + "."
              : String.format(
                  "At its optimum the rate is %1$s nats, if the ELBO has that rate at a beta_eff below"
                      + " %2$s; if it has more even at %2$s, the optimum is that of beta_eff %2$s.",
                  Digits.of(objective.capacity()), gammaEff));
      sentences.add(
          "C and gamma are of one row's KL summed over units, under every reduction. Where code compares"
              + " a mean over units with its C, write that C times "
              + loss.latentSize()
              + " and its gamma divided by "
              + loss.latentSize()
              + ".");
      if (loss.batch().ofKl() > 1) {
        sentences.add(
            "Where code compares the sum over the "
                + loss.batch().rows()
                + " rows with its C, write that C divided by "
                + loss.batch().rows()
                + ".");
      }
      return sentences;
    }

    @Override
    String weight() {
      return "gamma";
    }

    @Override
    String rateCondition() {
      return "as it is before its distance from C is taken";
    }
  }

  /** The KL, whose total correlation is weighted. */
  private static final class TotalCorrelation extends ObjectiveWords {
    TotalCorrelation(WrittenLoss loss) {
      super(loss);
    }

    @Override
    String term() {
      return super.reducedUnits()
          + ", of which the total correlation counts "
          + Explanation.number(loss.beta().orElseThrow())
          + " times";
    }

    @Override
    List<Fact> facts() {
      return List.of(
          new Fact(
              "beta_eff", loss.betaEff(), "the total correlation's weight if all terms were sums"),
          new Fact(
              "others",
              OptionalDouble.of(loss.klScale() / loss.gradientScale()),
              "the same of the KL's other two parts: mutual information, and the units' own KL"),
          betaNorm());
    }

    @Override
    List<String> meaning() {
      return List.of(
          "Of the KL's three parts beta weighs the total correlation alone (Chen et al. 2018); with beta 1"
              + " it is the KL as it is.",
          "A reduction weighs all three of them, so no beta makes this loss of another reduction.");
    }
  }
}
