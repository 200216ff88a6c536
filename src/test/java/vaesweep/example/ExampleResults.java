package vaesweep.example;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.Keep;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.Edition;
import vaesweep.storage.FrontierRow;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.trial.Pruning;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Recommendation;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.Picture;
import vaesweep.trial.measured.TrainedNetwork;

/** Results in memory. */
public record ExampleResults(Edition edition, DataFacts data, List<ExampleTrial> examples)
    implements Results {
  public static final DataFacts FASHION =
      new DataFacts(
          "fashion-mnist-12k",
          Binarize.NONE,
          10_000,
          2_000,
          28,
          28,
          0.4978,
          "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888");

  public static ExampleResults of(List<ExampleTrial> trials) {
    return new ExampleResults(
        edition("beta", "How much KL weight is too much.", "{}"), FASHION, trials);
  }

  public static ExampleResults of(ExampleTrial... trials) {
    return of(List.of(trials));
  }

  static Edition edition(String name, String description, String text) {
    Instant registered = Instant.parse("2026-11-21T09:30:00Z");
    return new Edition(
        1, name, description, "grid", 7, 1, text, Keep.FRONTIER, "0.1.0", registered);
  }

  public ExampleResults named(String name, String description, String text) {
    return new ExampleResults(edition(name, description, text), data, examples);
  }

  public ExampleResults on(DataFacts other) {
    return new ExampleResults(edition, other, examples);
  }

  @Override
  public DataReference reference() {
    return DataReference.NONE;
  }

  @Override
  public List<TrialRow> trials() {
    return examples.stream().map(ExampleTrial::row).toList();
  }

  @Override
  public void eachCurve(BiConsumer<Integer, List<CurvePoint>> taker) {
    each(ExampleTrial::curve, taker);
  }

  @Override
  public void eachUnits(BiConsumer<Integer, List<LatentUnit>> taker) {
    each(ExampleTrial::units, taker);
  }

  @Override
  public void eachMeasurements(BiConsumer<Integer, List<Measurement>> taker) {
    each(ExampleTrial::measurements, taker);
  }

  private <T> void each(Function<ExampleTrial, List<T>> part, BiConsumer<Integer, List<T>> taker) {
    examples.stream()
        .filter(trial -> !part.apply(trial).isEmpty())
        .forEach(trial -> taker.accept(trial.number(), part.apply(trial)));
  }

  @Override
  public List<CurvePoint> curve(int trial) {
    return of(trial, ExampleTrial::curve);
  }

  @Override
  public List<LatentUnit> units(int trial) {
    return of(trial, ExampleTrial::units);
  }

  @Override
  public List<Measurement> measurements(int trial) {
    return of(trial, ExampleTrial::measurements);
  }

  private <T> List<T> of(int trial, Function<ExampleTrial, List<T>> part) {
    return examples.stream()
        .filter(each -> each.number() == trial)
        .flatMap(each -> part.apply(each).stream())
        .toList();
  }

  @Override
  public List<Picture> pictures(int trial) {
    return examples.stream()
        .filter(e -> e.number() == trial)
        .flatMap(e -> e.pictures().stream())
        .collect(Collectors.toList());
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }

  @Override
  public List<Recommendation> recommendations() {
    return List.of();
  }

  /** As the database finds it, but that any gain counts, however small. */
  @Override
  public List<FrontierRow> frontier() {
    return ExampleFrontier.of(trials());
  }

  @Override
  public Map<Integer, Pruning> prunings() {
    return Map.of();
  }

  @Override
  public List<Integer> networks() {
    return List.of();
  }

  @Override
  public Optional<TrainedNetwork> network(int trial) {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
