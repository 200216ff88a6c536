package vaesweep.spec.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Numbers;
import vaesweep.spec.type.Type;

/**
 * A number of epochs, or a text: {@code "50%"} of the training, {@code "1600 steps"}, {@code "5
 * epochs"}.
 */
final class TrainingTimeType implements Type<TrainingTime>, Numbers<TrainingTime> {
  private static final NumberType<Double> EPOCHS = NumberType.from(0, 1_000_000);
  private static final double MOST_PERCENT = 1_000_000;
  private static final double MOST_STEPS = 1e12;
  private static final String TEXT = "(\\d{1,12}(?:\\.\\d{1,12})?) ?(%|steps?|epochs?)";
  private static final Pattern PATTERN = Pattern.compile(TEXT);

  @Override
  public Optional<TrainingTime> read(Json json, Problems problems) {
    if (json instanceof Json.Text text) {
      Optional<TrainingTime> read = read(text.value());
      if (read.isEmpty()) {
        problems.unexpected(json, expected());
      }
      return read;
    }
    if (json instanceof Json.Numeral) {
      OptionalDouble number = EPOCHS.number(json, problems);
      return number.isPresent() ? Optional.of(of(number.getAsDouble())) : Optional.empty();
    }
    problems.unexpected(json, expected());
    return Optional.empty();
  }

  private static Optional<TrainingTime> read(String text) {
    Matcher matcher = PATTERN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double amount = Double.parseDouble(matcher.group(1));
    return switch (matcher.group(2).charAt(0)) {
      case '%' -> within(amount, MOST_PERCENT, TrainingTime.Unit.PERCENT);
      case 's' -> within(amount, MOST_STEPS, TrainingTime.Unit.STEPS);
      default -> within(amount, EPOCHS.largest(), TrainingTime.Unit.EPOCHS);
    };
  }

  private static Optional<TrainingTime> within(double amount, double most, TrainingTime.Unit unit) {
    return amount <= most ? Optional.of(new TrainingTime(amount, unit)) : Optional.empty();
  }

  private static String expected() {
    return EPOCHS.expected()
        + " (epochs), or a text such as \"50%\" of the training or \"1600 steps\"";
  }

  @Override
  public OptionalDouble number(Json json, Problems problems) {
    return EPOCHS.number(json, problems);
  }

  @Override
  public double least() {
    return EPOCHS.least();
  }

  @Override
  public double largest() {
    return EPOCHS.largest();
  }

  @Override
  public boolean integer() {
    return false;
  }

  @Override
  public TrainingTime of(double epochs) {
    return TrainingTime.ofEpochs(epochs);
  }

  @Override
  public Optional<Numbers<TrainingTime>> numbers() {
    return Optional.of(this);
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
        "anyOf", List.of(EPOCHS.schema(), Map.of("type", "string", "pattern", "^" + TEXT + "$")));
  }

  @Override
  public Map<String, Object> numberSchema() {
    return EPOCHS.schema();
  }
}
