package vaesweep.plan.pruning;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.EarlyTerminate;
import vaesweep.spec.type.Parameter;
import vaesweep.trial.Trial;

/** Finds rules that compare nothing: whoever wrote them expects that they save something. */
public final class PruningCheck {
  private PruningCheck() {}

  /**
   * Returns why a rule compares no two configurations of a plan, and what to do; empty where it
   * compares some, or where there is one alone.
   *
   * @param features of the data, N
   */
  public static Optional<String> problem(EarlyTerminate rule, List<Trial> trials, int features) {
    List<Configuration> configurations =
        trials.stream().map(Trial::configuration).distinct().toList();
    if (configurations.size() < 2) {
      return Optional.empty();
    }
    int longest = configurations.stream().mapToInt(PruningCheck::epochs).max().orElseThrow();
    if (rule.rungs().get(0) >= longest) {
      return Optional.of(
          "compares nothing: its first rung is epoch "
              + rule.rungs().get(0)
              + ", and the longest training has "
              + longest
              + " epochs; lower min_iter, or leave early_terminate out");
    }
    List<Bracket> brackets = Brackets.of(rule, trials, features);
    if (brackets.stream().anyMatch(bracket -> bracket.candidates().size() > 1)) {
      return brackets.stream().anyMatch(bracket -> compares(bracket, rule.eta()))
          ? Optional.empty()
          : Optional.of(
              "compares nothing: no two configurations have their full weight before one rung and train"
                  + " beyond it; end the schedules earlier, begin the rungs later (min_iter), or leave"
                  + " early_terminate out");
    }
    return Optional.of(
        "compares nothing: only configurations alike in "
            + String.join(", ", dividing(rule, configurations))
            + " are compared, and of "
            + configurations.size()
            + " no two are; list a few values there, or name in \"within\" only what shall be alike,"
            + " or leave early_terminate out");
  }

  private static boolean compares(Bracket bracket, int eta) {
    return PruningForecast.of(bracket, eta).rungs().stream()
        .anyMatch(rung -> rung.kept() < rung.met());
  }

  private static int epochs(Configuration configuration) {
    return configuration.get(Parameters.EPOCHS);
  }

  /** What keeps configurations apart. */
  private static List<String> dividing(EarlyTerminate rule, List<Configuration> configurations) {
    List<SortedMap<String, Object>> values =
        configurations.stream().map(Configuration::canonical).toList();
    List<String> names = rule.within().stream().map(Parameter::name).collect(Collectors.toList());
    names.add(Parameters.LIKELIHOOD.name());
    if (rule.metric() == EarlyTerminate.Metric.OBJECTIVE) {
      names.addAll(EarlyTerminate.TRADE_OFF.stream().map(Parameter::name).toList());
    }
    return names.stream()
        .distinct()
        .filter(
            name ->
                values.stream().map(each -> Optional.ofNullable(each.get(name))).distinct().count()
                    > 1)
        .toList();
  }
}
