package vaesweep.report.facts.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vaesweep.trial.measured.Measurement;

/**
 * What a complete trial's rate is made of, and how its bounds on the log-likelihood grow with the
 * samples of z. All in nats per example.
 *
 * @param rate the Monte-Carlo estimate, of which the next three are the parts
 * @param mutualInformation of example and z
 * @param totalCorrelation of the units
 * @param dimensionWiseKl of the units from the prior
 * @param cap the most that the mutual information can be found to be, ln of the rows
 * @param capped whether it comes within a nat of that: then it says "at least", and the total
 *     correlation "at most"
 * @param rows that all of it was estimated on
 * @param bounds the importance-weighted bounds, fewest samples first
 * @param effectiveSamples how many of the last bound's samples count
 */
public record Information(
    Quantity rate,
    Quantity mutualInformation,
    Quantity totalCorrelation,
    Quantity dimensionWiseKl,
    double cap,
    boolean capped,
    int rows,
    List<Bound> bounds,
    Quantity effectiveSamples) {
  private static final String BOUND = "importance_weighted_bound";

  /** The bound of fewer samples than all has their number behind its name. */
  private static final Pattern FEWER_SAMPLES = Pattern.compile(BOUND + "_(\\d{1,9})");

  /** An estimate and its standard error. */
  public record Quantity(double value, double error) {
    static Quantity of(Measurement measurement) {
      double error = measurement.standardError().orElse(0);
      return new Quantity(Curve.rounded(measurement.value()), Curve.rounded(error));
    }
  }

  /**
   * A bound from so many samples of z a row.
   *
   * @param gap what it exceeds the ELBO by, whose error is less for the same rows made both
   */
  public record Bound(int samples, Quantity value, Quantity gap) {
    static Bound of(int samples, String ending, Map<String, Measurement> named) {
      Measurement gap = named.get("elbo_gap" + ending);
      return new Bound(
          samples,
          Quantity.of(named.get(BOUND + ending)),
          gap == null ? new Quantity(0, 0) : Quantity.of(gap));
    }
  }

  /**
   * Returns what the trials have that were measured so.
   *
   * @param trials their numbers
   * @param measurements gives the final numbers of a trial
   */
  public static Map<Integer, Information> of(
      List<Integer> trials, IntFunction<List<Measurement>> measurements) {
    Map<Integer, Information> all = new LinkedHashMap<>();
    for (int trial : trials) {
      of(measurements.apply(trial)).ifPresent(each -> all.put(trial, each));
    }
    return all;
  }

  static Optional<Information> of(List<Measurement> measurements) {
    Map<String, Measurement> named = new LinkedHashMap<>();
    measurements.forEach(measurement -> named.put(measurement.name(), measurement));
    boolean whole =
        named
            .keySet()
            .containsAll(
                List.of(
                    "monte_carlo_rate",
                    "mutual_information",
                    "total_correlation",
                    "dimension_wise_kl",
                    "largest_mutual_information",
                    "evaluated_rows",
                    "importance_samples",
                    BOUND,
                    "effective_sample_size"));
    return whole ? Optional.of(ofNamed(named)) : Optional.empty();
  }

  private static Information ofNamed(Map<String, Measurement> named) {
    double information = named.get("mutual_information").value();
    double cap = named.get("largest_mutual_information").value();
    return new Information(
        Quantity.of(named.get("monte_carlo_rate")),
        Quantity.of(named.get("mutual_information")),
        Quantity.of(named.get("total_correlation")),
        Quantity.of(named.get("dimension_wise_kl")),
        Curve.rounded(cap),
        information > cap - 1,
        (int) named.get("evaluated_rows").value(),
        bounds(named),
        Quantity.of(named.get("effective_sample_size")));
  }

  private static List<Bound> bounds(Map<String, Measurement> named) {
    List<Bound> bounds = new ArrayList<>();
    int all = (int) named.get("importance_samples").value();
    named.keySet().stream()
        .map(FEWER_SAMPLES::matcher)
        .filter(Matcher::matches)
        .map(name -> Integer.valueOf(name.group(1)))
        .filter(samples -> samples < all)
        .sorted()
        .forEach(samples -> bounds.add(Bound.of(samples, "_" + samples, named)));
    bounds.add(Bound.of(all, "", named));
    return List.copyOf(bounds);
  }
}
