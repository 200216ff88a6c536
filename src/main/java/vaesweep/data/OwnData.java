package vaesweep.data;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vaesweep.array.ElementType;
import vaesweep.array.NumberArray;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataFile;
import vaesweep.spec.file.FeatureScaling;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.data.Scaler;

/** A data set of the user's own, made of the arrays of its files. */
final class OwnData {
  /** What the largest layer and its covariance still fit into. */
  private static final int MOST_FEATURES = 65_536;

  private final DataFile file;
  private final Binarize binarize;
  private final NumberArray array;
  private final RowShape shape;
  private final List<String> notes = new ArrayList<>();

  private OwnData(DataFile file, Binarize binarize, NumberArray array) throws DataFailure {
    this.file = file;
    this.binarize = binarize;
    this.array = array;
    shape = RowShape.of(file.name(), array, file);
    if (shape.features() > MOST_FEATURES) {
      throw new DataFailure(
          file.name()
              + ": found rows of "
              + shape.features()
              + " features, expected at most "
              + MOST_FEATURES
              + "; make images smaller, or choose columns");
    }
    notes.addAll(array.notes());
  }

  /** Some rows of an array. */
  private record Part(NumberArray array, RowShape shape, int[] rows) {
    int count() {
      return rows.length;
    }

    /** Writes a row's numbers as the file has them. */
    void numbers(int row, double[] into) {
      int start = rows[row] * into.length;
      for (int j = 0; j < into.length; j++) {
        into[j] = array.elements().at(start + shape.source(j));
      }
    }
  }

  /** Makes it of one array, whose rows are split. */
  static Dataset split(DataFile file, Binarize binarize, NumberArray array) throws DataFailure {
    OwnData data = new OwnData(file, binarize, array);
    if (array.rows() < 2) {
      throw new DataFailure(
          file.name()
              + ": found "
              + (array.rows() == 1 ? "1 row" : "no row")
              + ", expected at least 2: one to train on and one to measure on");
    }
    List<String> labels = array.labels().orElse(List.of());
    RowSplit rows = RowSplit.of(array.rows(), labels, file.split());
    data.notes.add(
        "%d of %d rows are measured on and not trained on, drawn with seed %d%s."
            .formatted(
                rows.validation().length,
                array.rows(),
                file.split().seed(),
                labels.isEmpty() ? "" : " from each label alike"));
    return data.dataset(
        new Part(array, data.shape, rows.train()), new Part(array, data.shape, rows.validation()));
  }

  /** Makes it of two arrays. */
  static Dataset ofTwo(DataFile file, Binarize binarize, NumberArray train, NumberArray validation)
      throws DataFailure {
    OwnData data = new OwnData(file, binarize, train);
    RowShape other = RowShape.of(file.validation().orElseThrow(), validation, file);
    if (data.shape.differs(other).isPresent() || !train.columns().equals(validation.columns())) {
      throw new DataFailure(
          "%s: found %s, expected %s as %s has them, in the same order"
              .formatted(
                  file.validation().orElseThrow(),
                  validation.columns().isEmpty() ? other : validation.columns(),
                  train.columns().isEmpty() ? data.shape : train.columns(),
                  file.path()));
    }
    validation.notes().stream().filter(each -> !data.notes.contains(each)).forEach(data.notes::add);
    return data.dataset(all(train, data.shape), all(validation, other));
  }

  private static Part all(NumberArray array, RowShape shape) {
    return new Part(array, shape, IntStream.range(0, array.rows()).toArray());
  }

  private Dataset dataset(Part train, Part validation) throws DataFailure {
    int features = Math.toIntExact(shape.features());
    new FiniteValues(file.name()).check(array);
    FeatureScaling kind = kind();
    Scaler scaler = scaler(kind, train, features);
    boolean levels = isLevels(kind);
    checkMemory((train.count() + (long) validation.count()) * features * (levels ? 1 : 4));
    tellConstants(train, features);
    tellDensities(scaler, features);
    FeatureValues trained = levels ? levels(train, features) : floats(train, features, scaler);
    FeatureValues measured =
        levels ? levels(validation, features) : floats(validation, features, scaler);
    tellDuplicates(train, validation, features);
    DataFacts facts =
        new DataFacts(
            file.name(),
            binarize,
            train.count(),
            validation.count(),
            shape.height(),
            shape.width() * shape.channels(),
            binarize == Binarize.NONE ? trained.interiorShare() : 0,
            checksum(train, validation, features, scaler),
            shape.channels(),
            columns(features),
            scaler);
    return new Dataset(facts, trained, measured, notes);
  }

  private List<String> columns(int features) {
    if (!shape.isTable()) {
      return List.of();
    }
    return array.columns().isEmpty()
        ? IntStream.rangeClosed(1, features).mapToObj(number -> "x_" + number).toList()
        : array.columns();
  }

  private FeatureScaling kind() {
    return file.scaling()
        .orElse(
            array.type().range().isPresent()
                ? FeatureScaling.Unit.OF_THE_TYPE
                : FeatureScaling.NONE);
  }

  private Scaler scaler(FeatureScaling kind, Part train, int features) throws DataFailure {
    if (kind instanceof FeatureScaling.None) {
      return Scaler.NONE;
    }
    if (kind instanceof FeatureScaling.Unit unit) {
      return unit(unit);
    }
    double[] numbers = new double[features];
    return FittedScaler.fit(
        kind,
        train.count(),
        features,
        row -> {
          train.numbers(row, numbers);
          return numbers;
        },
        shape.isTable());
  }

  private Scaler unit(FeatureScaling.Unit unit) throws DataFailure {
    var range = array.type().range();
    if (range.isEmpty() && (unit.min().isEmpty() || unit.max().isEmpty())) {
      throw new DataFailure(
          file.name()
              + ": found "
              + array.type().numpy()
              + ", which has no range; expected \"scale\": {\"type\": \"unit\", \"min\": 0, \"max\":"
              + " 100}, say, or \"min_max\"");
    }
    double min = unit.min().orElseGet(() -> range.orElseThrow().least());
    double max = unit.max().orElseGet(() -> range.orElseThrow().largest());
    if (max <= min) {
      throw new DataFailure(
          file.name() + ": found \"min\" " + min + " and \"max\" " + max + ", expected min < max");
    }
    return new Scaler(unit, List.of(min), List.of(max - min));
  }

  /** Whether a byte a feature will do. */
  private boolean isLevels(FeatureScaling kind) {
    boolean bytes = array.type() == ElementType.UINT8 || array.type() == ElementType.BOOL;
    return bytes
        && (kind.equals(FeatureScaling.Unit.OF_THE_TYPE) || kind.equals(FeatureScaling.NONE));
  }

  private Levels levels(Part part, int features) throws DataFailure {
    byte[] bytes = new byte[part.count() * features];
    double[] numbers = new double[features];
    for (int row = 0; row < part.count(); row++) {
      part.numbers(row, numbers);
      for (int j = 0; j < features; j++) {
        bytes[row * features + j] = (byte) (int) numbers[j];
      }
    }
    boolean unit = kind() instanceof FeatureScaling.Unit;
    int white = unit ? (int) array.type().range().orElseThrow().largest() : 1;
    Levels levels = new Levels(bytes, white);
    if (binarize != Binarize.NONE && !unit && array.type() != ElementType.BOOL) {
      throw notProbabilities("bytes that are not scaled");
    }
    return levels;
  }

  private FloatValues floats(Part part, int features, Scaler scaler) throws DataFailure {
    float[] values = new float[part.count() * features];
    double[] numbers = new double[features];
    for (int row = 0; row < part.count(); row++) {
      part.numbers(row, numbers);
      for (int j = 0; j < features; j++) {
        float value = (float) (scaler.isIdentity() ? numbers[j] : scaler.scaled(j, numbers[j]));
        if (binarize != Binarize.NONE && !(value >= 0 && value <= 1)) {
          throw notProbabilities(Float.toString(value));
        }
        boolean cut = binarize == Binarize.THRESHOLD;
        values[row * features + j] = cut ? (value >= 0.5f ? 1 : 0) : value;
      }
    }
    return new FloatValues(values);
  }

  private DataFailure notProbabilities(String found) {
    return new DataFailure(
        file.name()
            + ": found "
            + found
            + " with \"binarize\": \""
            + binarize.spelling()
            + "\", expected features in [0, 1]; use \"scale\": \"min_max\" or \"unit\"");
  }

  private void checkMemory(long bytes) throws DataFailure {
    long most = Runtime.getRuntime().maxMemory() / 2;
    if (bytes > most || bytes / 4 > Integer.MAX_VALUE - 8L) {
      throw new DataFailure(
          ("%s: its features take %d MB, and Java has %d MB for them; give it more (java -Xmx8g -jar"
                  + " sweep.jar …), or fewer rows, columns or pixels")
              .formatted(file.name(), bytes >> 20, most >> 20));
    }
  }

  /** Of a table: in images black borders are usual. */
  private void tellConstants(Part train, int features) {
    if (!shape.isTable()) {
      return;
    }
    double[] first = new double[features];
    double[] row = new double[features];
    boolean[] varies = new boolean[features];
    train.numbers(0, first);
    for (int i = 1; i < train.count(); i++) {
      train.numbers(i, row);
      for (int j = 0; j < features; j++) {
        varies[j] |= row[j] != first[j];
      }
    }
    List<String> names = columns(features);
    List<String> constant =
        IntStream.range(0, features).filter(j -> !varies[j]).mapToObj(names::get).toList();
    if (!constant.isEmpty()) {
      notes.add(
          "The same in all training rows: "
              + String.join(", ", constant.subList(0, Math.min(5, constant.size())))
              + (constant.size() > 5 ? " and " + (constant.size() - 5) + " more" : "")
              + ". A density that learns its width grows without bound there; leave them out with"
              + " \"columns\".");
    }
  }

  /** A density of x is that of y = (x − offset) / divisor, divided by the divisor. */
  private void tellDensities(Scaler scaler, int features) {
    if (scaler.kind() instanceof FeatureScaling.Logistic) {
      notes.add("Distortions are of the scaled features, not of the file's numbers.");
    } else if (!scaler.isOfTheType() && !scaler.isIdentity() && binarize == Binarize.NONE) {
      double nats =
          IntStream.range(0, features).mapToDouble(j -> Math.log(scaler.divisor(j))).sum();
      notes.add(
          "Distortions are of the scaled features; under a density, those of the file's numbers are %s nats %s."
              .formatted(
                  new BigDecimal(Math.abs(nats)).setScale(2, RoundingMode.HALF_UP).toPlainString(),
                  nats >= 0 ? "more" : "less"));
    }
  }

  private void tellDuplicates(Part train, Part validation, int features) {
    Set<String> known = new HashSet<>();
    double[] row = new double[features];
    for (int i = 0; i < train.count(); i++) {
      train.numbers(i, row);
      known.add(hash(row));
    }
    int twice = 0;
    for (int i = 0; i < validation.count(); i++) {
      validation.numbers(i, row);
      twice += known.contains(hash(row)) ? 1 : 0;
    }
    if (twice > 0) {
      notes.add(
          ("%d of %d rows that are measured on %s also trained on, as equal rows: what is measured is"
                  + " that much too good.")
              .formatted(twice, validation.count(), twice == 1 ? "is" : "are"));
    }
  }

  private static String hash(double[] row) {
    Hasher hasher = Hashing.murmur3_128().newHasher();
    for (double number : row) {
      hasher.putDouble(number == 0 ? 0 : number); // −0 equals 0
    }
    return hasher.hash().toString();
  }

  /** Of the numbers, in whatever format they were, and of what is made of them. */
  private String checksum(Part train, Part validation, int features, Scaler scaler) {
    Hasher hasher = Hashing.sha256().newHasher();
    hasher.putInt(shape.height()).putInt(shape.width()).putInt(shape.channels());
    hasher.putString(binarize.spelling() + " " + scaler.kind().spelling(), StandardCharsets.UTF_8);
    scaler.offsets().forEach(hasher::putDouble);
    scaler.divisors().forEach(hasher::putDouble);
    double[] row = new double[features];
    for (Part part : List.of(train, validation)) {
      hasher.putInt(part.count());
      for (int i = 0; i < part.count(); i++) {
        part.numbers(i, row);
        for (double number : row) {
          hasher.putDouble(number == 0 ? 0 : number);
        }
      }
    }
    return hasher.hash().toString();
  }
}
