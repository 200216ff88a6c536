package vaesweep.report.facts.plane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.theory.Spectrum;
import vaesweep.trial.data.DataReference;

/**
 * The exact curves that cross the plane and can be told apart there.
 *
 * @param drawn at most {@link #MOST} of a likelihood, evenly chosen from the smallest latent size
 *     to the largest
 * @param left how many others cross the plane, of which each lies on or between those drawn
 */
public record LinearCurves(List<LinearCurve> drawn, int left) {
  /** Of more curves a reader tells none apart. */
  static final int MOST = 5;

  private static final LinearCurves NONE = new LinearCurves(List.of(), 0);

  public LinearCurves {
    drawn = List.copyOf(drawn);
  }

  static LinearCurves of(
      List<Subject> trials, DataReference reference, Axis rate, Axis distortion) {
    Optional<List<Double>> eigenvalues = reference.spectrum(DataReference.Matrix.COVARIANCE);
    if (eigenvalues.isEmpty()) {
      return NONE;
    }
    Spectrum spectrum =
        new Spectrum(eigenvalues.get().stream().mapToDouble(Double::doubleValue).toArray());
    List<LinearCurve> drawn = new ArrayList<>();
    int crossing = 0;
    for (List<Subject> sizes : bySize(trials)) {
      List<LinearCurve> curves =
          sizes.stream()
              .flatMap(trial -> LinearCurve.of(trial, spectrum, rate.high()).stream())
              .filter(curve -> curve.crosses(rate, distortion))
              .toList();
      crossing += curves.size();
      drawn.addAll(evenly(apart(curves, rate, distortion)));
    }
    return new LinearCurves(drawn, crossing - drawn.size());
  }

  /** A trial of every latent size, ascending, in a list for every likelihood. */
  private static List<List<Subject>> bySize(List<Subject> trials) {
    Map<String, Map<Integer, Subject>> sizes = new TreeMap<>();
    for (Subject trial : trials) {
      sizes
          .computeIfAbsent(trial.likelihood(), any -> new TreeMap<>())
          .putIfAbsent(trial.configuration().latentSize(), trial);
    }
    return sizes.values().stream().map(its -> List.copyOf(its.values())).toList();
  }

  /** The largest size is the limit that the others near, so it goes before them. */
  private static List<LinearCurve> apart(List<LinearCurve> ascending, Axis rate, Axis distortion) {
    List<LinearCurve> apart = new ArrayList<>();
    for (int i = ascending.size() - 1; i >= 0; i--) {
      LinearCurve curve = ascending.get(i);
      if (apart.stream().allMatch(other -> curve.isVisiblyOff(other, rate, distortion))) {
        apart.add(curve);
      }
    }
    apart.sort(Comparator.comparingInt(LinearCurve::latentSize));
    return apart;
  }

  private static List<LinearCurve> evenly(List<LinearCurve> curves) {
    if (curves.size() <= MOST) {
      return curves;
    }
    List<LinearCurve> chosen = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      chosen.add(curves.get(Math.round((float) i * (curves.size() - 1) / (MOST - 1))));
    }
    return chosen;
  }
}
