package vaesweep.storage.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vaesweep.spec.StoredConfiguration;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.Keep;
import vaesweep.storage.CurvePoint;
import vaesweep.storage.Edition;
import vaesweep.storage.FrontierRow;
import vaesweep.storage.ScalerText;
import vaesweep.storage.sqlite.Row;
import vaesweep.trial.Pruning;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.data.DataReference;
import vaesweep.trial.data.Scaler;
import vaesweep.trial.judged.Finding;
import vaesweep.trial.judged.Recommendation;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.Picture;
import vaesweep.trial.measured.SplitNumbers;
import vaesweep.trial.measured.TrainedNetwork;

/** Makes the product's records of the database's rows. */
final class RowMapper {
  private RowMapper() {}

  static Edition edition(Row row) throws SQLException {
    return new Edition(
        row.integer("edition"),
        row.text("name"),
        row.text("description"),
        row.text("method"),
        row.big("seed"),
        row.integer("repeats"),
        row.text("text"),
        row.choice("keep", Keep.values()),
        row.text("version"),
        row.time("registered"),
        row.isNull("folder") ? Optional.empty() : Optional.of(row.text("folder")));
  }

  static DataFacts data(Row row) throws SQLException {
    long features = (long) row.integer("height") * row.integer("width");
    if (row.integer("height") < 1 || features < 1 || features > Integer.MAX_VALUE) {
      throw row.unexpected("height", row.integer("height"), "with width a number of pixels");
    }
    return new DataFacts(
        row.text("name"),
        row.choice("binarize", Binarize.values()),
        row.integer("train_rows"),
        row.integer("validation_rows"),
        row.integer("height"),
        row.integer("width"),
        row.number("interior_share"),
        row.text("checksum"),
        row.integer("channels"),
        columns(row, (int) features),
        scaler(row, (int) features));
  }

  private static List<String> columns(Row row, int features) throws SQLException {
    if (row.isNull("columns")) {
      return List.of();
    }
    List<String> columns = row.texts("columns");
    if (columns.size() != features) {
      throw row.unexpected("columns", row.text("columns"), "as many names as width has values");
    }
    return columns;
  }

  private static Scaler scaler(Row row, int features) throws SQLException {
    if (row.isNull("scaler")) {
      return Scaler.SHARES;
    }
    String text = row.text("scaler");
    Optional<Scaler> scaler =
        ScalerText.read(text)
            .filter(its -> its.offsets().size() == 1 || its.offsets().size() == features);
    if (scaler.isEmpty()) {
      throw row.unexpected(
          "scaler", text, "JSON with scale, offset and divisor, one for all or one a feature");
    }
    return scaler.get();
  }

  static DataReference.Baseline baseline(Row row) throws SQLException {
    return new DataReference.Baseline(row.number("distortion"), row.optionalNumber("floor"));
  }

  /** Empty where an outer join found no epoch. */
  static Optional<CurvePoint> lastPoint(Row row) throws SQLException {
    return row.isNull("epoch") ? Optional.empty() : Optional.of(curvePoint(row));
  }

  static CurvePoint curvePoint(Row row) throws SQLException {
    return new CurvePoint(
        row.integer("epoch"),
        row.number("kl_weight"),
        row.optionalNumber("train_loss"),
        row.optionalNumber("gradient_norm"),
        new SplitNumbers(row.number("distortion"), row.number("rate"), row.number("mse")),
        new SplitNumbers(
            row.number("train_distortion"), row.number("train_rate"), row.number("train_mse")),
        row.integer("active_units"),
        row.number("largest_log_variance"),
        row.big("clamped_log_variances"),
        row.number("seconds"));
  }

  static LatentUnit unit(Row row) throws SQLException {
    return new LatentUnit(
        row.integer("unit"),
        row.number("kl"),
        row.number("mean_of_means"),
        row.number("variance_of_means"),
        row.number("posterior_variance"));
  }

  static Measurement measurement(Row row) throws SQLException {
    return new Measurement(
        row.text("name"),
        row.number("value"),
        row.optionalNumber("standard_error"),
        row.textOrEmpty("unit"));
  }

  static Finding finding(Row row) throws SQLException {
    return new Finding(
        row.text("code"),
        row.choice("severity", Finding.Severity.values()),
        row.text("sentence"),
        row.textOrEmpty("remedy"),
        row.integers("trials"),
        Optional.of(row.textOrEmpty("remedy_sweep")).filter(text -> !text.isEmpty()));
  }

  static Recommendation recommendation(Row row) throws SQLException {
    return new Recommendation(
        row.text("purpose"),
        row.text("sentence"),
        row.optionalNumber("beta_eff"),
        row.optionalNumber("low"),
        row.optionalNumber("high"),
        row.textOrEmpty("metric"),
        row.optionalNumber("value"),
        row.optionalNumber("standard_error"),
        row.integers("trials"),
        row.text("sure"));
  }

  static FrontierRow frontier(Row row) throws SQLException {
    return new FrontierRow(
        row.integer("trial"),
        row.integers("trials"),
        row.text("likelihood"),
        row.integer("latent_size"),
        row.integer("overall") == 1);
  }

  static Pruning pruning(Row row) throws SQLException {
    return new Pruning(
        row.integer("epoch"),
        row.text("metric"),
        row.number("value"),
        row.number("threshold"),
        row.integer("place"),
        row.integer("compared"),
        row.integer("kept"),
        within(row));
  }

  /** Refuses what cannot be told of. */
  private static String within(Row row) throws SQLException {
    try {
      String text = row.text("within");
      StoredConfiguration.of(text);
      return text;
    } catch (IllegalArgumentException e) {
      throw row.wrong("within", e.getMessage());
    }
  }

  static Picture picture(Row row) throws SQLException {
    return new Picture(
        row.choice("kind", Picture.Kind.values()),
        row.integer("rows"),
        row.integer("columns"),
        row.bytes("png"));
  }

  static TrainedNetwork network(Row row) throws SQLException {
    FloatBuffer floats =
        ByteBuffer.wrap(row.bytes("parameters")).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    float[] parameters = new float[floats.remaining()];
    floats.get(parameters);
    return new TrainedNetwork(parameters);
  }
}
