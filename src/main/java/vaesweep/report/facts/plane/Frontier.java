package vaesweep.report.facts.plane;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.Repeats;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.spec.Parameters;
import vaesweep.storage.FrontierRow;

/**
 * A frontier of one likelihood, as the database finds it: the configurations that no other beats in
 * distortion and rate, by rising rate.
 *
 * @param likelihood in words; distortions of different likelihoods do not compare
 * @param latentSize whose frontier it is; empty for the one over all sizes
 * @param points at least one
 */
public record Frontier(String likelihood, OptionalInt latentSize, List<Point> points) {
  /**
   * A configuration's means over its complete repeats, in nats per example.
   *
   * @param trials its numbers
   */
  public record Point(List<Integer> trials, double rate, double distortion) {
    private static Point of(FrontierRow row, Map<Integer, Subject> byNumber) {
      Repeats repeats =
          new Repeats(row.trials().stream().map(byNumber::get).filter(Objects::nonNull).toList());
      return new Point(
          row.trials(),
          repeats.mean(trial -> trial.last().validation().rate()).mean(),
          repeats.mean(trial -> trial.last().validation().distortion()).mean());
    }
  }

  public Frontier {
    points = List.copyOf(points);
  }

  /** Returns that over all sizes of every likelihood, and of several sizes each one's own. */
  public static List<Frontier> of(List<FrontierRow> rows, List<Subject> trials) {
    Map<Integer, Subject> byNumber =
        trials.stream().collect(Collectors.toMap(Subject::number, Function.identity()));
    List<Frontier> frontiers = new ArrayList<>();
    group(rows, FrontierRow::likelihood)
        .forEach(its -> frontiers.addAll(ofLikelihood(its, byNumber)));
    return List.copyOf(frontiers);
  }

  private static List<Frontier> ofLikelihood(
      List<FrontierRow> rows, Map<Integer, Subject> byNumber) {
    List<Frontier> frontiers = new ArrayList<>();
    Subject any = byNumber.get(rows.get(0).trial());
    String words = any.configuration().text(Parameters.LIKELIHOOD);
    List<Point> overall = points(rows, FrontierRow::overall, byNumber);
    if (!overall.isEmpty()) {
      frontiers.add(new Frontier(words, OptionalInt.empty(), overall));
    }
    List<List<FrontierRow>> sizes = new ArrayList<>(group(rows, FrontierRow::latentSize));
    sizes.sort(Comparator.comparingInt(size -> size.get(0).latentSize()));
    for (List<FrontierRow> size : sizes.size() > 1 ? sizes : List.<List<FrontierRow>>of()) {
      OptionalInt latentSize = OptionalInt.of(size.get(0).latentSize());
      frontiers.add(new Frontier(words, latentSize, points(size, row -> true, byNumber)));
    }
    return frontiers;
  }

  private static <K> Collection<List<FrontierRow>> group(
      List<FrontierRow> rows, Function<FrontierRow, K> key) {
    return rows.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static List<Point> points(
      List<FrontierRow> rows, Predicate<FrontierRow> condition, Map<Integer, Subject> byNumber) {
    return rows.stream().filter(condition).map(row -> Point.of(row, byNumber)).toList();
  }

  public boolean isOverall() {
    return latentSize.isEmpty();
  }

  /** The numbers of all trials on it. */
  public List<Integer> trials() {
    return points.stream().flatMap(point -> point.trials().stream()).toList();
  }

  /** The numbers of all trials on any of some frontiers. */
  public static Set<Integer> trials(List<Frontier> frontiers) {
    Set<Integer> numbers = new HashSet<>();
    frontiers.forEach(frontier -> numbers.addAll(frontier.trials()));
    return numbers;
  }
}
