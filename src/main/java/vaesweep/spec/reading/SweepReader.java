package vaesweep.spec.reading;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.Constraint;
import vaesweep.spec.file.DataChoice;
import vaesweep.spec.file.EarlyTerminate;
import vaesweep.spec.file.EvaluationSize;
import vaesweep.spec.file.InvalidSweep;
import vaesweep.spec.file.Keep;
import vaesweep.spec.file.Method;
import vaesweep.spec.file.SweepSpec;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonReader;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Printable;
import vaesweep.spec.json.Problems;
import vaesweep.spec.loss.Objective;
import vaesweep.spec.reading.header.Header;
import vaesweep.spec.reading.header.Search;
import vaesweep.spec.reading.space.ListReader;
import vaesweep.spec.reading.space.SpaceReader;
import vaesweep.spec.synonym.Synonyms;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Section;

/** Reads the text of a sweep file. */
public final class SweepReader {
  private final Section file;
  private final Problems problems;
  private final Function<DataChoice, Optional<String>> unusable;

  private SweepReader(Section file, Function<DataChoice, Optional<String>> unusable) {
    this.file = file;
    this.unusable = unusable;
    this.problems = file.problems();
  }

  /**
   * Returns the sweep that {@code text} describes.
   *
   * @throws InvalidSweep with every problem of the text, if there are any
   */
  public static SweepSpec read(String text) throws InvalidSweep {
    return read(text, List.of());
  }

  /**
   * Returns the sweep that {@code text} describes with arguments such as {@code beta=1,2,4} in
   * place of what it says. Its own text is that of a file that says the same.
   *
   * @throws InvalidSweep with every problem of text and arguments, if there are any
   */
  public static SweepSpec read(String text, List<String> arguments) throws InvalidSweep {
    return read(text, arguments, data -> Optional.empty());
  }

  /**
   * The same, where data that cannot be had is told with all that is wrong.
   *
   * @param unusable says what is wrong with a choice of data; empty where nothing is
   * @throws InvalidSweep with every problem of text, arguments and data, if there are any
   */
  public static SweepSpec read(
      String text, List<String> arguments, Function<DataChoice, Optional<String>> unusable)
      throws InvalidSweep {
    Problems problems = new Problems();
    Optional<Json> json = JsonReader.read(text, problems);
    if (json.isEmpty()) {
      throw new InvalidSweep(Yaml.problem(text).orElse(problems));
    }
    Optional<SweepSpec> sweep = Optional.empty();
    if (json.orElse(null) instanceof Json.Members members) {
      Json.Members source = Overrides.read(arguments, problems).over(members);
      sweep =
          new SweepReader(new Section(source, problems), unusable)
              .sweep(() -> arguments.isEmpty() ? text : JsonWriter.pretty(source.plain()));
    } else {
      json.ifPresent(other -> problems.unexpected(other, "an object"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidSweep(problems);
    }
    return sweep.orElseThrow();
  }

  private Optional<SweepSpec> sweep(Supplier<String> text) {
    Keys.check(
        file.members(), Header.names(), "key", Synonyms.KEYS.or(SweepReader::misplaced), problems);
    file.get(Header.SCHEMA);
    Optional<String> name = file.get(Header.NAME);
    Optional<String> description = file.get(Header.DESCRIPTION);
    Optional<Long> seed = file.get(Header.SEED);
    Optional<DataChoice> data = file.get(Header.DATA);
    data.flatMap(unusable).ifPresent(this::reportData);
    Optional<Keep> keep = file.get(Header.KEEP);
    Optional<EvaluationSize> evaluation = file.get(Header.EVALUATION);
    Optional<List<Constraint>> constraints = file.get(Header.CONSTRAINTS);
    Optional<Optional<EarlyTerminate>> pruned = file.get(Header.EARLY_TERMINATE);
    Optional<Search> search = file.get(Header.METHOD);
    Optional<Integer> repeats = file.get(Header.REPEATS);
    Optional<Integer> trials = search.flatMap(this::trials);
    List<Map<Parameter<?>, Domain<?>>> listed = search.map(this::listed).orElse(List.of());
    Map<Parameter<?>, Domain<?>> space =
        listed.isEmpty() ? space(search, repeats) : ListReader.union(listed);
    checkTrials(trials, repeats);
    pruned.flatMap(rule -> rule).ifPresent(rule -> checkMetric(rule, space));
    return problems.isEmpty()
        ? Optional.of(
            new SweepSpec(
                name.orElseThrow(),
                description.orElseThrow(),
                method(search.orElseThrow(), trials.orElse(0), listed),
                seed.orElseThrow(),
                repeats.orElseThrow(),
                data.orElseThrow(),
                keep.orElseThrow(),
                evaluation.orElseThrow(),
                space,
                constraints.orElseThrow(),
                pruned.orElseThrow(),
                text.get(),
                file.members()))
        : Optional.empty();
  }

  private void reportData(String message) {
    String data = Header.DATA.name();
    JsonReader.find(file.members(), data, Header.NAME.name())
        .or(() -> file.members().get(data))
        .ifPresent(json -> problems.add(json.place(), message));
  }

  /** What to say of a parameter that stands beside the file's keys. */
  private static Optional<String> misplaced(String key) {
    return Parameters.names().contains(key)
        ? Optional.of(Printable.quoted(key) + " stands under \"parameters\"")
        : Synonyms.PARAMETERS
            .of(key)
            .flatMap(
                synonym ->
                    synonym
                        .instead()
                        .map(SweepReader::misplaced)
                        .orElseGet(() -> Optional.of(synonym.answer())));
  }

  /** The total correlation is not measured after every epoch, and so no loss that weighs it. */
  private void checkMetric(EarlyTerminate rule, Map<Parameter<?>, Domain<?>> space) {
    Domain<?> objectives = space.get(Parameters.OBJECTIVE);
    if (rule.metric() == EarlyTerminate.Metric.OBJECTIVE
        && objectives != null
        && objectives.listed().anyMatch(Objective.TotalCorrelation.class::isInstance)) {
      problems.add(
          JsonReader.find(file.members(), Header.EARLY_TERMINATE.name(), "metric")
              .map(Json::place)
              .orElseThrow(),
          "objective \"tc\" is not measured after every epoch; compare by \"elbo\"");
    }
  }

  private static Method method(
      Search search, int trials, List<Map<Parameter<?>, Domain<?>>> listed) {
    return switch (search) {
      case GRID -> new Method.Grid();
      case LIST -> new Method.Listed(listed);
      case RANDOM -> new Method.Random(trials);
      case SOBOL -> new Method.Sobol(trials);
    };
  }

  /** Returns the spaces of listed configurations; none for other methods, and after problems. */
  private List<Map<Parameter<?>, Domain<?>>> listed(Search search) {
    String key = Header.CONFIGURATIONS;
    Optional<Json> written = file.members().get(key);
    if (search != Search.LIST) {
      written.ifPresent(
          json -> problems.add(file.key(key), "only method \"list\" has configurations"));
      return List.of();
    }
    if (written.isEmpty()) {
      file.missing(key, "the parameters of each configuration, over those of all.");
      return List.of();
    }
    Json none = new Json.Members(file.members().place(), Map.of());
    if (!(file.members().get(Header.PARAMETERS).orElse(none) instanceof Json.Members shared)) {
      return List.of();
    }
    List<Map<Parameter<?>, Domain<?>>> spaces =
        new ListReader(shared, problems).read(written.get());
    BigInteger most = BigInteger.valueOf(Header.MOST_TRIALS);
    if (ListReader.size(spaces).compareTo(most) > 0) {
      problems.add(file.key(key), "more than %d configurations".formatted(Header.MOST_TRIALS));
    }
    return spaces;
  }

  /** Returns how many configurations are drawn; empty for a grid. */
  private Optional<Integer> trials(Search search) {
    if (search.isDrawn()) {
      return file.get(Header.TRIALS);
    }
    if (file.members().has(Header.TRIALS.name())) {
      String message =
          "only random and sobol have trials; a grid trains every combination, a list what it lists";
      problems.add(file.key(Header.TRIALS.name()), message);
    }
    return Optional.empty();
  }

  private Map<Parameter<?>, Domain<?>> space(Optional<Search> search, Optional<Integer> repeats) {
    Optional<Json> json = file.members().get(Header.PARAMETERS);
    if (json.isEmpty() && search.equals(Optional.of(Search.LIST))) {
      return Map.of();
    }
    if (json.isEmpty()) {
      file.missing(Header.PARAMETERS, "what varies, and what does not have its default.");
      return Map.of();
    }
    SpaceReader reader = new SpaceReader(problems, search);
    Map<Parameter<?>, Domain<?>> space = reader.read(json.get());
    if (search.equals(Optional.of(Search.GRID))) {
      reader.checkSize(space, repeats.orElse(1), file.key(Header.PARAMETERS));
    }
    return space;
  }

  private void checkTrials(Optional<Integer> trials, Optional<Integer> repeats) {
    long all = (long) trials.orElse(0) * repeats.orElse(0);
    if (all > Header.MOST_TRIALS) {
      String message = "%d trials in all repeats; at most %d are planned";
      problems.add(file.key(Header.TRIALS.name()), message.formatted(all, Header.MOST_TRIALS));
    }
  }
}
