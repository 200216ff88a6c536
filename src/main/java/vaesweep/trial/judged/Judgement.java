package vaesweep.trial.judged;

import java.util.Locale;
import vaesweep.spec.type.Spelled;

/**
 * What a complete trial's numbers say of it. The database's view {@code judgements} decides, so
 * that page, console and queries cannot disagree.
 *
 * @param fullWeight whether the KL weight, or the capacity, had its full value at the last step:
 *     only such trials are compared
 * @param verdict the first that holds
 * @param worseThanBaseline whether, at full weight, its own objective on validation rows exceeds
 *     that of the best decoder that ignores z; false also where that is not known
 * @param competes whether it may be the best of something, or on a frontier
 */
public record Judgement(
    boolean fullWeight, Verdict verdict, boolean worseThanBaseline, boolean competes) {
  /** Nats below which a rate carries nothing: of a trained network, and of an optimum. */
  public static final double NO_RATE = 0.1;

  /** The states of a complete trial, the gravest first. */
  public enum Verdict implements Spelled {
    /** Training made it worse than it was untrained: its numbers are of no use. */
    EXPLODED,
    /** The decoder ignores z. */
    COLLAPSED,
    /** Some latent units are not active. */
    PARTLY_COLLAPSED,
    /** Every latent unit is active. */
    LIVE;

    @Override
    public String spelling() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
