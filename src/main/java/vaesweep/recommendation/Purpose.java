package vaesweep.recommendation;

import java.util.Locale;
import vaesweep.spec.type.Spelled;

/** What a weight is wanted for. */
enum Purpose implements Spelled {
  /** Whatever it is wanted for: where no purpose has an answer, for one reason. */
  ANY,
  /** The density of the data. */
  LIKELIHOOD,
  /** The fewest nats that still tell most of an example. */
  COMPRESSION,
  /** A use for every latent unit. */
  LIVE_UNITS,
  /** New examples from the prior. */
  SAMPLES,
  /** Units that stand for one factor each. */
  DISENTANGLEMENT,
  /** The bend of the trade-off: where more rate begins to buy little. */
  BALANCE;

  @Override
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns what a sentence about it begins with. */
  String title() {
    String spelling = this == ANY ? "which weight" : spelling();
    return Character.toUpperCase(spelling.charAt(0)) + spelling.substring(1);
  }
}
