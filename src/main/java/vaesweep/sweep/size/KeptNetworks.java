package vaesweep.sweep.size;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.Keep;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.Trial;
import vaesweep.vae.Architecture;

/**
 * The networks that a sweep will keep. Those of the frontier are foretold as one of every KL weight
 * (in all repeats), likelihood and latent size: a trade-off has a best network at each weight.
 */
final class KeptNetworks {
  /** Beside these, what varies makes one of the trials of about one weight the best. */
  private static final Set<Parameter<?>> TRADE_OFF =
      Set.of(
          Parameters.BETA,
          Parameters.BETA_NORM,
          Parameters.REDUCTION,
          Parameters.LATENT_SIZE,
          Parameters.LIKELIHOOD);

  /** Weights that differ by less than a quarter are about one where more than weights vary. */
  private static final int WEIGHTS_A_DECADE = 10;

  /** The same where they alone vary: chance decides between nearer ones. */
  private static final int WEIGHTS_ALONE_A_DECADE = 40;

  private final SweepSpec sweep;
  private final int features;

  KeptNetworks(SweepSpec sweep, int features) {
    this.sweep = sweep;
    this.features = features;
  }

  /** Returns those that will be kept, if all these trials are trained to their end. */
  NetworkCount among(List<Trial> trials) {
    if (sweep.keep() == Keep.NONE) {
      return new NetworkCount(0, 0, true);
    }
    if (sweep.keep() == Keep.ALL) {
      return count(trials.stream().map(this::bytes).toList(), true);
    }
    boolean fine = variesOnlyTheTradeOff();
    Map<List<Object>, Long> largest = new HashMap<>();
    trials.forEach(trial -> largest.merge(weight(trial, fine), bytes(trial), Math::max));
    return count(largest.values(), false);
  }

  private static NetworkCount count(Collection<Long> bytes, boolean isKnown) {
    return new NetworkCount(bytes.size(), bytes.stream().mapToLong(Long::longValue).sum(), isKnown);
  }

  private long bytes(Trial trial) {
    return (long) Float.BYTES * Architecture.of(trial.configuration(), features).parameters();
  }

  private boolean variesOnlyTheTradeOff() {
    Set<Parameter<?>> varied =
        sweep.space().entrySet().stream()
            .filter(each -> !(each.getValue() instanceof Domain.Fixed))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return TRADE_OFF.containsAll(varied);
  }

  private List<Object> weight(Trial trial, boolean fine) {
    Configuration configuration = trial.configuration();
    OptionalDouble betaEff = configuration.betaEff(features);
    Object weight =
        betaEff.isEmpty()
            ? configuration.get(Parameters.OBJECTIVE)
            : Double.valueOf(rounded(betaEff.getAsDouble(), fine));
    return Stream.of(
            weight,
            configuration.get(Parameters.LIKELIHOOD),
            configuration.get(Parameters.LATENT_SIZE),
            trial.repeat())
        .map(Object.class::cast)
        .toList();
  }

  private static double rounded(double weight, boolean fine) {
    int perDecade = fine ? WEIGHTS_ALONE_A_DECADE : WEIGHTS_A_DECADE;
    return weight == 0 ? Double.NEGATIVE_INFINITY : Math.rint(perDecade * Math.log10(weight));
  }
}
