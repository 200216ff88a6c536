package vaesweep.spec.reading.header;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vaesweep.spec.file.KeptCheckpoints;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.Type;

/** {@code "keep"}, {@code "drop"}, or a size such as {@code "500 MB"}. */
public final class KeptCheckpointsType implements Type<KeptCheckpoints> {
  static final KeptCheckpoints DEFAULT = new KeptCheckpoints.AtMost(500_000_000);

  private static final String KEEP = "keep";
  private static final String DROP = "drop";

  /** Powers of 1000, as disks are sold; the least first. */
  private static final List<String> UNITS = List.of("kB", "MB", "GB", "TB");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal LEAST_BYTES = THOUSAND;
  private static final BigDecimal MOST_BYTES = BigDecimal.valueOf(1000, -12); // 1000 TB

  private static final String SIZE = "[0-9]{1,15}(\\.[0-9]{1,15})? ?([kK]|[mM]|[gG]|[tT])[bB]";
  private static final Pattern READ = Pattern.compile("([0-9.]+) ?([a-zA-Z]+)");

  private static final String EXPECTED =
      "\"keep\", \"drop\", or a size with its unit, such as \"500 MB\" (from 1 kB to 1000 TB; kB, MB,"
          + " GB and TB are powers of 1000)";

  @Override
  public Optional<KeptCheckpoints> read(Json json, Problems problems) {
    Optional<KeptCheckpoints> value =
        json instanceof Json.Text text ? of(text.value()) : Optional.empty();
    if (value.isEmpty()) {
      problems.unexpected(json, EXPECTED);
    }
    return value;
  }

  private static Optional<KeptCheckpoints> of(String text) {
    return switch (text) {
      case KEEP -> Optional.of(new KeptCheckpoints.All());
      case DROP -> Optional.of(new KeptCheckpoints.None());
      default -> size(text);
    };
  }

  private static Optional<KeptCheckpoints> size(String text) {
    Matcher size = READ.matcher(text);
    if (!text.matches(SIZE) || !size.matches()) {
      return Optional.empty();
    }
    List<String> units = UNITS.stream().map(unit -> unit.toLowerCase(Locale.ROOT)).toList();
    int power = 1 + units.indexOf(size.group(2).toLowerCase(Locale.ROOT));
    BigDecimal bytes = new BigDecimal(size.group(1)).multiply(THOUSAND.pow(power));
    return bytes.compareTo(LEAST_BYTES) < 0 || bytes.compareTo(MOST_BYTES) > 0
        ? Optional.empty()
        : Optional.of(
            new KeptCheckpoints.AtMost(bytes.setScale(0, RoundingMode.DOWN).longValueExact()));
  }

  @Override
  public List<String> words() {
    return List.of(KEEP, DROP);
  }

  @Override
  public Object write(KeptCheckpoints value) {
    if (value instanceof KeptCheckpoints.AtMost size) {
      return text(size.mostBytes());
    }
    return value.mostBytes() == 0 ? DROP : KEEP;
  }

  /** In the largest unit of which there is one. */
  private static String text(long bytes) {
    BigDecimal number = BigDecimal.valueOf(bytes, 3);
    int unit = 0;
    while (unit < UNITS.size() - 1 && number.compareTo(THOUSAND) >= 0) {
      number = number.movePointLeft(3);
      unit++;
    }
    return number.stripTrailingZeros().toPlainString() + " " + UNITS.get(unit);
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of(
        "anyOf",
        List.of(
            Map.of("enum", words()),
            ImmutableMap.of("type", "string", "pattern", "^" + SIZE + "$")));
  }
}
