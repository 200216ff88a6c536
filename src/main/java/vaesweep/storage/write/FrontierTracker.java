package vaesweep.storage.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The configurations on the frontier of their likelihood and latent size, as the view {@code
 * configuration_frontier} has them, kept while points arrive. What is on it does not depend on the
 * order of arrival: a point that is off still puts off others.
 */
final class FrontierTracker {
  private final Map<Plane, Points> planes = new HashMap<>();

  /** Points are compared in one plane. */
  private record Plane(String likelihood, int latentSize) {}

  /**
   * Adds a configuration.
   *
   * @return the points that are not on the frontier because of it, which may be itself
   */
  List<FrontierPoint> add(FrontierPoint point) {
    Plane plane = new Plane(point.likelihood(), point.latentSize());
    return planes.computeIfAbsent(plane, any -> new Points()).add(point);
  }

  /** All points of a plane. */
  private static final class Points {
    private final List<FrontierPoint> stays = new ArrayList<>();

    /** The least rate up to a distortion; falls along growing distortion. */
    private final NavigableMap<Double, FrontierPoint> steps = new TreeMap<>();

    /** The points of a network by distortion, whether they stay or not. */
    private final Map<String, NavigableMap<Double, List<FrontierPoint>>> networks = new HashMap<>();

    List<FrontierPoint> add(FrontierPoint point) {
      List<FrontierPoint> off = new ArrayList<>();
      for (Iterator<FrontierPoint> each = stays.iterator(); each.hasNext(); ) {
        FrontierPoint other = each.next();
        if (point.putsOff(other)) {
          off.add(other);
          each.remove();
        }
      }
      if (isPutOff(point)) {
        off.add(point);
      } else {
        stays.add(point);
      }
      remember(point);
      return off;
    }

    private boolean isPutOff(FrontierPoint point) {
      return isDominated(point)
          || networks
              .getOrDefault(point.network(), new TreeMap<>())
              .subMap(
                  point.distortion() - 2 * point.distortionError(),
                  point.distortion() + 2 * point.distortionError())
              .values()
              .stream()
              .flatMap(List::stream)
              .anyMatch(other -> other.replaces(point));
    }

    /** The step at or below either coordinate is the best that could dominate it there. */
    private boolean isDominated(FrontierPoint point) {
      Map.Entry<Double, FrontierPoint> cheapest = steps.floorEntry(point.distortion() + 0.0);
      if (cheapest != null && cheapest.getValue().putsOff(point)) {
        return true;
      }
      double clearly = point.distortion() - point.distortionError();
      Map.Entry<Double, FrontierPoint> clearlyLess = steps.lowerEntry(clearly);
      return clearlyLess != null && clearlyLess.getValue().putsOff(point);
    }

    private void remember(FrontierPoint point) {
      double distortion = point.distortion() + 0.0; // -0.0 and 0.0 are one distortion
      networks
          .computeIfAbsent(point.network(), any -> new TreeMap<>())
          .computeIfAbsent(distortion, any -> new ArrayList<>(1))
          .add(point);
      Map.Entry<Double, FrontierPoint> before = steps.floorEntry(distortion);
      if (before == null || before.getValue().rate() > point.rate()) {
        steps.tailMap(distortion, true).values().removeIf(step -> step.rate() >= point.rate());
        steps.put(distortion, point);
      }
    }
  }
}
