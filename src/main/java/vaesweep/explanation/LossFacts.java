package vaesweep.explanation;

import java.util.LinkedHashMap;
import java.util.Map;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;

/** A loss as JSON values for programs; numbers unrounded. */
public final class LossFacts {
  private LossFacts() {}

  /** Returns what is known; keys whose number does not exist are left out. */
  public static Map<String, Object> of(WrittenLoss loss) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("features", loss.features());
    facts.put("latent_size", loss.latentSize());
    facts.put("reduction", loss.reduction().spelling());
    facts.put("likelihood", Parameters.LIKELIHOOD.type().write(loss.likelihood()));
    facts.put(
        "objective",
        Parameters.OBJECTIVE.type().write(loss.configuration().get(Parameters.OBJECTIVE)));
    facts.put("rows_summed", loss.rowsSummed());
    loss.beta().ifPresent(beta -> facts.put("beta", JsonWriter.number(beta)));
    loss.betaEff().ifPresent(beta -> facts.put("beta_eff", JsonWriter.number(beta)));
    loss.betaNorm().ifPresent(beta -> facts.put("beta_norm", JsonWriter.number(beta)));
    loss.equivalentWidth()
        .ifPresent(
            width -> facts.put("equivalent_" + loss.spread().name(), JsonWriter.number(width)));
    if (loss.betaEff().isPresent()) {
      facts.put("gradient_scale", JsonWriter.number(loss.gradientScale()));
    }
    Map<String, Object> under = new LinkedHashMap<>();
    for (WrittenLoss.Wording wording : loss.wordings()) {
      under.put(wording.reduction().spelling(), JsonWriter.number(wording.beta()));
    }
    facts.put("beta_under", under);
    return facts;
  }
}
