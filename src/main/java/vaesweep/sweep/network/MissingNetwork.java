package vaesweep.sweep.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vaesweep.spec.Parameters;
import vaesweep.spec.StoredConfiguration;
import vaesweep.spec.file.Keep;
import vaesweep.spec.type.Parameter;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.trial.TrialState;
import vaesweep.trial.judged.Judgement;
import vaesweep.trial.measured.SplitNumbers;

/** Why a trial's network is not in the database, and what to do about it. */
final class MissingNetwork {
  private MissingNetwork() {}

  static List<String> reasons(ResultFiles files, Results results, TrialRow trial) {
    List<String> lines = new ArrayList<>();
    String subject = files.database() + ": the network of trial " + trial.number();
    if (trial.state() != TrialState.COMPLETE) {
      lines.add(
          subject
              + " does not exist: the trial is "
              + trial.state().spelling()
              + ", and only complete trials have one");
    } else {
      lines.add(subject + " was not kept: " + notKept(results, trial));
      lines.add(
          "To have it, run this trial's parameters with \"keep\": \"all\", the same seed and repeats"
              + " under another \"name\": it becomes the same network.");
    }
    String kept =
        results.networks().stream().map(String::valueOf).collect(Collectors.joining(", "));
    lines.add(kept.isEmpty() ? "No network is kept." : "There are those of trials " + kept + ".");
    return lines;
  }

  private static String notKept(Results results, TrialRow trial) {
    Keep keep = results.edition().keep();
    if (keep == Keep.NONE) {
      return "the sweep file has \"keep\": \"none\"";
    }
    if (keep == Keep.ALL) {
      return "\"keep\" is \"all\" now, but the network was dropped under an earlier wording of the sweep"
          + " file";
    }
    String frontier = "\"keep\" is \"frontier\", and ";
    if (results.frontier().stream().anyMatch(point -> point.trials().contains(trial.number()))) {
      return frontier
          + "it is on the frontier now, but the network was dropped before: under an earlier wording of"
          + " the sweep file, which had another \"keep\", other trials or other repeats";
    }
    Optional<String> judged =
        trial
            .judgement()
            .flatMap(MissingNetwork::outOfCompetition)
            .map(why -> "it " + why + ", so it is on none")
            .or(() -> repeatOutOfCompetition(results, trial));
    return frontier
        + judged.orElseGet(
            () ->
                winner(results, trial)
                    .map(other -> beaten(trial, other))
                    .orElse(
                        "another configuration put it off the frontier, or it was dropped under an earlier"
                            + " wording of the sweep file"));
  }

  /** Returns what is said where another repeat keeps the configuration off. */
  private static Optional<String> repeatOutOfCompetition(Results results, TrialRow trial) {
    return results.trials().stream()
        .filter(other -> other.configuration().equals(trial.configuration()))
        .flatMap(
            other ->
                other.judgement().flatMap(MissingNetwork::outOfCompetition).stream()
                    .map(
                        why ->
                            "trial "
                                + other.number()
                                + ", a repeat of its configuration, "
                                + why
                                + ", so they are on none"))
        .findFirst();
  }

  /** Returns what keeps a trial off every frontier, whatever the others are. */
  private static Optional<String> outOfCompetition(Judgement judgement) {
    if (judgement.competes()) {
      return Optional.empty();
    }
    String why =
        switch (judgement.verdict()) {
          case EXPLODED -> "exploded";
          case COLLAPSED -> "collapsed";
          case PARTLY_COLLAPSED, LIVE ->
              judgement.worseThanBaseline()
                  ? "is worse than a decoder that ignores z"
                  : "ended before its full KL weight or capacity";
        };
    return Optional.of(why);
  }

  private static String beaten(TrialRow trial, TrialRow other) {
    return String.format(
        Locale.ROOT,
        "trial %d beats it (distortion %.2f and rate %.2f against %.2f and %.2f nats)",
        other.number(),
        numbers(other).distortion(),
        numbers(other).rate(),
        numbers(trial).distortion(),
        numbers(trial).rate());
  }

  /** Returns a complete trial that is better in one number and no worse in the other. */
  private static Optional<TrialRow> winner(Results results, TrialRow trial) {
    return results.trials().stream()
        .filter(other -> other.judgement().filter(Judgement::competes).isPresent())
        .filter(other -> beats(other, trial))
        .findFirst();
  }

  private static boolean beats(TrialRow other, TrialRow trial) {
    SplitNumbers its = numbers(other);
    SplitNumbers numbers = numbers(trial);
    return value(other, Parameters.LIKELIHOOD).equals(value(trial, Parameters.LIKELIHOOD))
        && value(other, Parameters.LATENT_SIZE).equals(value(trial, Parameters.LATENT_SIZE))
        && its.distortion() <= numbers.distortion()
        && its.rate() <= numbers.rate()
        && (its.distortion() < numbers.distortion() || its.rate() < numbers.rate());
  }

  private static SplitNumbers numbers(TrialRow complete) {
    return complete.last().orElseThrow().validation();
  }

  private static Object value(TrialRow trial, Parameter<?> parameter) {
    return StoredConfiguration.of(trial.configuration())
        .values()
        .getOrDefault(parameter.name(), "");
  }
}
