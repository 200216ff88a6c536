package vaesweep.explanation;

import java.util.LinkedHashMap;
import java.util.Map;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.loss.FloorOf;
import vaesweep.spec.loss.Objective;

/** A loss as JSON values for programs; numbers unrounded. */
public final class LossFacts {
  private LossFacts() {}

  /** Returns what is known; keys whose number does not exist are left out. */
  public static Map<String, Object> of(WrittenLoss loss) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("features", loss.features());
    facts.put("latent_size", loss.latentSize());
    facts.put("reduction", loss.reduction().spelling());
    facts.put(
        "likelihood",
        loss.density()
            .<Object>map(density -> density)
            .orElseGet(() -> Parameters.LIKELIHOOD.type().write(loss.likelihood())));
    facts.put("objective", Parameters.OBJECTIVE.type().write(loss.objective()));
    facts.put("batch", loss.batch().reduction().spelling());
    if (!loss.batch().isMean()) {
      facts.put("batch_size", loss.batch().rows());
    }
    loss.beta().ifPresent(beta -> facts.put("beta", JsonWriter.number(beta)));
    loss.betaEff().ifPresent(beta -> facts.put("beta_eff", JsonWriter.number(beta)));
    loss.betaNorm().ifPresent(beta -> facts.put("beta_norm", JsonWriter.number(beta)));
    loss.gammaEff().ifPresent(gamma -> facts.put("gamma_eff", JsonWriter.number(gamma)));
    if (loss.objective() instanceof Objective.FreeBits freeBits) {
      facts.put(
          "free_nats",
          JsonWriter.number(
              freeBits.of() == FloorOf.UNIT
                  ? freeBits.nats() * loss.latentSize()
                  : freeBits.nats()));
    }
    loss.equivalentWidth()
        .ifPresent(
            width -> facts.put("equivalent_" + loss.spread().name(), JsonWriter.number(width)));
    facts.put("gradient_scale", JsonWriter.number(loss.gradientScale()));
    facts.put("beta_under", under(loss, loss.betaEff().isPresent()));
    if (loss.gammaEff().isPresent()) {
      facts.put("gamma_under", under(loss, true));
    }
    facts.put("printed", new PrintedTerms(loss).facts());
    return facts;
  }

  private static Map<String, Object> under(WrittenLoss loss, boolean exists) {
    Map<String, Object> under = new LinkedHashMap<>();
    if (exists) {
      for (WrittenLoss.Wording wording : loss.wordings()) {
        under.put(wording.reduction().spelling(), JsonWriter.number(wording.weight()));
      }
    }
    return under;
  }
}
