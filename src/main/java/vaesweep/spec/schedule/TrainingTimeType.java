package vaesweep.spec.schedule;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.NumberOrWordType;
import vaesweep.spec.type.NumberType;

/**
 * A number of epochs, or a text: {@code "50%"} of the training, {@code "1600 steps"}, {@code "5
 * epochs"}.
 */
final class TrainingTimeType extends NumberOrWordType<TrainingTime> {
  private static final double MOST_PERCENT = 1_000_000;
  private static final double MOST_STEPS = 1e12;
  private static final String TEXT = "(\\d{1,12}(?:\\.\\d{1,12})?) ?(%|steps?|epochs?)";
  private static final Pattern PATTERN = Pattern.compile(TEXT);

  TrainingTimeType() {
    super(NumberType.from(0, 1_000_000));
  }

  @Override
  protected Optional<TrainingTime> readWord(Json json, Problems problems) {
    Optional<TrainingTime> read =
        json instanceof Json.Text text ? read(text.value()) : Optional.empty();
    if (read.isEmpty()) {
      problems.unexpected(
          json,
          bounds().expected()
              + " (epochs), or a text such as \"50%\" of the training or \"1600 steps\"");
    }
    return read;
  }

  private Optional<TrainingTime> read(String text) {
    Matcher matcher = PATTERN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double amount = Double.parseDouble(matcher.group(1));
    return switch (matcher.group(2).charAt(0)) {
      case '%' -> within(amount, MOST_PERCENT, TrainingTime.Unit.PERCENT);
      case 's' -> within(amount, MOST_STEPS, TrainingTime.Unit.STEPS);
      default -> within(amount, largest(), TrainingTime.Unit.EPOCHS);
    };
  }

  private static Optional<TrainingTime> within(double amount, double most, TrainingTime.Unit unit) {
    return amount <= most ? Optional.of(new TrainingTime(amount, unit)) : Optional.empty();
  }

  @Override
  public TrainingTime of(double epochs) {
    return TrainingTime.ofEpochs(epochs);
  }

  @Override
  public Object write(TrainingTime value) {
    return value.unit() == TrainingTime.Unit.EPOCHS
        ? JsonWriter.number(value.amount())
        : value.toString();
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of(
        "anyOf",
        List.of(bounds().schema(), ImmutableMap.of("type", "string", "pattern", "^" + TEXT + "$")));
  }
}
