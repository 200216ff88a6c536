package vaesweep.words.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.plan.pruning.Bracket;
import vaesweep.plan.pruning.PrunableConfiguration;
import vaesweep.plan.pruning.PruningForecast;
import vaesweep.spec.StoredConfiguration;
import vaesweep.spec.file.EarlyTerminate;
import vaesweep.spec.type.Domain;
import vaesweep.sweep.file.SweepFile;
import vaesweep.sweep.plan.PlannedSweep;

/** How the trials of a plan will be pruned, in sentences. */
public final class PruningPlan {
  private static final int MOST_LISTED = 12;

  private PruningPlan() {}

  /** Returns the sentences; none where nothing is pruned. */
  static List<String> lines(PlannedSweep sweep) {
    return sweep
        .file()
        .sweep()
        .earlyTerminate()
        .map(rule -> lines(sweep.file(), sweep.pruning(), rule))
        .orElse(List.of());
  }

  private static List<String> lines(
      SweepFile file, List<PruningForecast> courses, EarlyTerminate rule) {
    List<String> lines = new ArrayList<>();
    courses.stream().limit(MOST_LISTED).forEach(course -> lines.add(line(file, rule, course)));
    if (courses.size() > MOST_LISTED) {
      lines.add("… and so in " + (courses.size() - MOST_LISTED) + " more groups.");
    }
    alone(courses).ifPresent(lines::add);
    beyond(rule, courses).ifPresent(lines::add);
    late(courses).forEach(lines::add);
    lines.add(total(courses));
    return lines;
  }

  private static String line(SweepFile file, EarlyTerminate rule, PruningForecast course) {
    String where = within(file, rule, course.bracket());
    int count = course.bracket().candidates().size();
    if (course.rungs().isEmpty()) {
      return "Pruning" + where + ": none of " + Amounts.count(count, "configuration") + ".";
    }
    String rungs =
        course.rungs().stream()
            .map(rung -> rung.kept() + " of " + rung.met() + " go on after epoch " + rung.epoch())
            .collect(Collectors.joining(", "));
    return "Pruning" + where + ": " + rungs + ".";
  }

  private static String within(SweepFile file, EarlyTerminate rule, Bracket bracket) {
    Set<String> swept =
        file.sweep().space().entrySet().stream()
            .filter(entry -> !(entry.getValue() instanceof Domain.Fixed))
            .map(entry -> entry.getKey().name())
            .collect(Collectors.toSet());
    StoredConfiguration shared = new StoredConfiguration(bracket.shared());
    List<String> words = new ArrayList<>();
    shared.values().keySet().stream()
        .filter(swept::contains)
        .forEach(name -> words.add(name + "=" + shared.text(name)));
    if (rule.type() == EarlyTerminate.Type.HYPERBAND) {
      words.add("bracket " + bracket.number());
    }
    return words.isEmpty() ? "" : " within " + String.join(", ", words);
  }

  /** Groups in which nobody can be beaten. */
  private static Optional<String> alone(List<PruningForecast> courses) {
    long alone = courses.stream().filter(each -> each.bracket().candidates().size() == 1).count();
    return alone == 0
        ? Optional.empty()
        : Optional.of(
            alone
                + " of "
                + Amounts.count(courses.size(), "group")
                + (alone == 1 ? " has" : " have")
                + " one configuration, so nothing is compared there.");
  }

  /** Rungs that no training comes to before its last epoch. */
  private static Optional<String> beyond(EarlyTerminate rule, List<PruningForecast> courses) {
    int longest =
        courses.stream()
            .flatMap(each -> each.bracket().candidates().stream())
            .mapToInt(PrunableConfiguration::epochs)
            .max()
            .orElse(0);
    List<String> beyond =
        rule.rungs().stream().filter(rung -> rung >= longest).map(String::valueOf).toList();
    return rule.isOpenEnded() || beyond.isEmpty()
        ? Optional.empty()
        : Optional.of(
            (beyond.size() == 1 ? "The rung after epoch " : "The rungs after epochs ")
                + String.join(", ", beyond)
                + (beyond.size() == 1 ? " compares" : " compare")
                + " nothing, for the longest training has "
                + longest
                + ".");
  }

  /** Who passes rungs because its weight is not full yet. */
  private static List<String> late(List<PruningForecast> courses) {
    long never =
        courses.stream()
            .flatMap(course -> course.bracket().candidates().stream())
            .filter(candidate -> candidate.comparable().isEmpty())
            .count();
    long late =
        courses.stream()
            .filter(course -> !course.rungs().isEmpty())
            .mapToLong(course -> late(course.bracket()))
            .sum();
    List<String> lines = new ArrayList<>();
    if (late > 0) {
      lines.add(
          Amounts.count((int) late, "configuration")
              + " pass the first rung, for their weight is not full for good by then.");
    }
    if (never > 0) {
      lines.add(
          Amounts.count((int) never, "configuration")
              + " are never compared, for they train no whole epoch at the full weight.");
    }
    return lines;
  }

  private static long late(Bracket bracket) {
    int first = bracket.rungs().get(0);
    return bracket.candidates().stream()
        .filter(each -> each.comparable().isPresent() && each.comparable().getAsInt() > first)
        .count();
  }

  private static String total(List<PruningForecast> courses) {
    long all = courses.stream().mapToLong(PruningForecast::epochs).sum();
    long least = courses.stream().mapToLong(PruningForecast::least).sum();
    long most = courses.stream().mapToLong(PruningForecast::most).sum();
    String trained = least == most ? "" + most : least + " to " + most;
    return String.format(
        java.util.Locale.ROOT,
        "Epochs: %s of %d are trained, so pruning saves %s; more where values are equal.",
        trained,
        all,
        least == most
            ? Math.round(100.0 * (all - most) / all) + "%"
            : Math.round(100.0 * (all - most) / all)
                + "% to "
                + Math.round(100.0 * (all - least) / all)
                + "%");
  }
}
