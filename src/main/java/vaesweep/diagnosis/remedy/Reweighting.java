package vaesweep.diagnosis.remedy;

import java.util.Map;
import vaesweep.diagnosis.evidence.Evidence;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Digits;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;

/** Training a trial under another KL weight. */
public final class Reweighting {
  private Reweighting() {}

  /** Writes a weight as beta_norm, which no reduction changes. */
  public static void to(
      Evidence evidence, Subject trial, double betaEff, Map<String, Object> parameters) {
    double norm = betaEff * trial.configuration().latentSize() / evidence.data().features();
    parameters.remove(Parameters.BETA.name());
    parameters.put(Parameters.BETA_NORM.name(), JsonWriter.number(norm));
  }

  /** Returns how a weight is written under the two usual reductions. */
  public static String words(Evidence evidence, double betaEff) {
    return String.format(
        "beta %s under sum, and %s × latent_size under mean",
        Digits.of(betaEff), Digits.of(betaEff / evidence.data().features()));
  }
}
