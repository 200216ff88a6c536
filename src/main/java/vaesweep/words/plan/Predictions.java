package vaesweep.words.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vaesweep.preflight.Forecast;
import vaesweep.preflight.References;
import vaesweep.trial.judged.Judgement;

/** What the theory says of a plan's configurations, as columns and sentences. */
public final class Predictions {
  static final List<String> COLUMNS = List.of("units", "count", "all die from", "prediction");

  private final List<Optional<Forecast>> forecasts;

  /**
   * @param forecasts of each configuration, in order
   */
  Predictions(List<Optional<Forecast>> forecasts) {
    this.forecasts = forecasts;
  }

  /** Returns the cells of one configuration. */
  List<Object> cells(int configuration) {
    return forecasts
        .get(configuration)
        .<List<Object>>map(Predictions::cells)
        .orElse(List.of("–", "none", "–", "none"));
  }

  private static List<Object> cells(Forecast forecast) {
    return List.of(
        (long) forecast.units(),
        forecast.exact() ? "exact" : "reference",
        forecast.largestBeta(),
        forecast.totalCollapse() ? "collapses" : "units live");
  }

  /** Returns what the columns mean. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    List<Forecast> known = forecasts.stream().flatMap(Optional::stream).toList();
    if (!known.isEmpty()) {
      words.add(
          "units: how many live in the optimum of a linear network; all die from: the beta_eff from"
              + " which on none can.");
    }
    if (known.stream().anyMatch(Forecast::exact)) {
      words.add("exact: a linear network with one Gaussian width has this very optimum.");
    }
    if (known.stream().anyMatch(forecast -> !forecast.exact())) {
      words.add(
          "reference: for this network only a collapse is a prediction; the count is"
              + " a linear network's, and trained networks miss it both ways.");
    }
    if (known.size() < forecasts.size()) {
      words.add(
          "none: objectives other than elbo, laplace, sigma per_feature, and rows of more than "
              + References.MOST_FEATURES
              + " features are not covered.");
    }
    if (known.isEmpty()) {
      return words;
    }
    long collapse = known.stream().filter(Forecast::totalCollapse).count();
    words.add(
        "Predicted to collapse, to a rate below "
            + Judgement.NO_RATE
            + " nats: "
            + collapse
            + " of "
            + known.size()
            + (known.size() == forecasts.size() ? "." : " that are predicted."));
    return words;
  }
}
