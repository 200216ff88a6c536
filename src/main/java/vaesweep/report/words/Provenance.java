package vaesweep.report.words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import vaesweep.diagnosis.evidence.Varied;
import vaesweep.diagnosis.words.Digits;
import vaesweep.diagnosis.words.Phrases;
import vaesweep.storage.Edition;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.trial.Machine;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.data.Scaler;

/**
 * How the sweep was made.
 *
 * @param facts terms and what they are
 * @param spec the sweep file's text
 * @param warning said where trials were trained on machines of several types; else empty
 */
public record Provenance(Map<String, String> facts, String spec, String warning) {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  public static Provenance of(Results results, Varied varied) {
    List<TrialRow> trials = results.trials();
    Map<String, String> facts = new LinkedHashMap<>();
    addEdition(facts, results.edition());
    addData(facts, results.data());
    varied.constant().forEach((name, value) -> facts.put("every " + name, value));
    facts.put("seeds", some(trials, row -> Optional.of(Long.toString(row.seed()))));
    facts.put("machine", some(trials, row -> row.machine().map(Provenance::machine)));
    facts.put("Java", some(trials, row -> row.machine().map(Machine::java)));
    addTimes(facts, trials);
    facts.values().removeIf(String::isEmpty);
    return new Provenance(facts, results.edition().text(), warning(trials));
  }

  private static void addEdition(Map<String, String> facts, Edition edition) {
    facts.put("vaesweep", edition.version());
    facts.put("edition", edition.number() + ", first run " + MINUTES.format(edition.registered()));
    facts.put("method", edition.method());
    facts.put("seed of the sweep", Long.toString(edition.seed()));
    facts.put("repeats", Integer.toString(edition.repeats()));
  }

  private static void addData(Map<String, String> facts, DataFacts data) {
    facts.put(
        "data",
        String.format(
            Locale.ROOT,
            "%s: %d training and %d validation rows of %s, %sbinarize %s",
            data.name(),
            data.trainRows(),
            data.validationRows(),
            row(data),
            data.scaler().equals(Scaler.SHARES)
                ? ""
                : "scale " + data.scaler().kind().spelling() + ", ",
            data.binarize().spelling()));
    facts.put("SHA-256 of the data", data.checksum());
  }

  private static String row(DataFacts data) {
    if (!data.isImage()) {
      return data.features() + (data.features() == 1 ? " column" : " columns");
    }
    return data.width() / data.channels()
        + " × "
        + data.height()
        + (data.channels() == 1 ? "" : " coloured")
        + " pixels";
  }

  private static void addTimes(Map<String, String> facts, List<TrialRow> trials) {
    Optional<Instant> begin =
        trials.stream().flatMap(t -> t.started().stream()).min(Comparator.naturalOrder());
    Optional<Instant> end =
        trials.stream().flatMap(t -> t.ended().stream()).max(Comparator.naturalOrder());
    double seconds = trials.stream().mapToDouble(t -> t.seconds().map(t::own).orElse(0.0)).sum();
    begin.ifPresent(time -> facts.put("first trial started", MINUTES.format(time)));
    end.ifPresent(time -> facts.put("last trial ended", MINUTES.format(time)));
    if (begin.isPresent() && end.isPresent() && !end.get().isBefore(begin.get())) {
      double between = Duration.between(begin.get(), end.get()).toMillis() / 1e3;
      facts.put("time between", Digits.duration(between));
    }
    facts.put("time of all trainings", seconds == 0 ? "" : Digits.duration(seconds));
    facts.put("epochs", Takeovers.of(trials).map(Takeovers::words).orElse(""));
  }

  private static String machine(Machine machine) {
    return String.format(
        "%s (%s, %s, %s)",
        machine.host(), machine.type(), machine.os(), Phrases.count(machine.cores(), "core"));
  }

  private static String some(List<TrialRow> trials, Function<TrialRow, Optional<String>> part) {
    TreeSet<String> all = new TreeSet<>();
    trials.forEach(trial -> part.apply(trial).ifPresent(all::add));
    return Phrases.some(List.copyOf(all), 6);
  }

  private static String warning(List<TrialRow> trials) {
    TreeSet<String> types = new TreeSet<>();
    trials.forEach(trial -> trial.machine().ifPresent(machine -> types.add(machine.type())));
    return types.size() < 2
        ? ""
        : "Trials were trained on machines of "
            + types.size()
            + " types ("
            + Phrases.and(List.copyOf(types))
            + "). Numbers are the same bit for bit on machines of one type; between types they"
            + " differ by rounding.";
  }
}
