package vaesweep.spec.network;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Type;

/**
 * A list of widths, mirrored in the decoder, or an object with {@code encoder} and {@code decoder}.
 */
public final class HiddenType implements Type<Hidden> {
  private static final String ENCODER = "encoder";
  private static final String DECODER = "decoder";
  private static final String EXPECTED = "a list of up to %d layer widths such as [400]";

  /** With widths up to 8192, the weights of both networks can be counted by an int. */
  private static final int MOST_LAYERS = 8;

  private static final NumberType<Integer> WIDTH = NumberType.integer(1, 8192);

  @Override
  public Optional<Hidden> read(Json json, Problems problems) {
    return json instanceof Json.Members members
        ? both(members, problems)
        : widths(json, problems).map(Hidden::mirrored);
  }

  private static Optional<Hidden> both(Json.Members members, Problems problems) {
    Keys.check(members, List.of(ENCODER, DECODER), "key", problems);
    Optional<List<Integer>> encoder = widths(ENCODER, members, problems);
    Optional<List<Integer>> decoder = widths(DECODER, members, problems);
    return encoder.flatMap(first -> decoder.map(second -> new Hidden(first, second)));
  }

  private static Optional<List<Integer>> widths(
      String key, Json.Members members, Problems problems) {
    if (!members.has(key)) {
      problems.add(members.place(), "missing \"" + key + "\", " + EXPECTED.formatted(MOST_LAYERS));
    }
    return members.get(key).flatMap(json -> widths(json, problems));
  }

  private static Optional<List<Integer>> widths(Json json, Problems problems) {
    if (json instanceof Json.Numeral one && WIDTH.read(one, new Problems()).isPresent()) {
      String list = "[" + one.written() + "]";
      problems.unexpected(json, list + ", a list with the width of each hidden layer");
      return Optional.empty();
    }
    if (!(json instanceof Json.Array array) || array.items().size() > MOST_LAYERS) {
      problems.unexpected(json, EXPECTED.formatted(MOST_LAYERS));
      return Optional.empty();
    }
    List<Integer> widths = new ArrayList<>();
    array.items().forEach(item -> WIDTH.read(item, problems).ifPresent(widths::add));
    return widths.size() == array.items().size() ? Optional.of(widths) : Optional.empty();
  }

  @Override
  public boolean takesList(Json.Array list) {
    return list.items().stream()
        .noneMatch(item -> item instanceof Json.Array || item instanceof Json.Members);
  }

  @Override
  public List<String> objectKeys() {
    return List.of(ENCODER, DECODER);
  }

  @Override
  public Object write(Hidden value) {
    return value.isMirrored()
        ? longs(value.encoder())
        : new TreeMap<>(
            ImmutableMap.of(ENCODER, longs(value.encoder()), DECODER, longs(value.decoder())));
  }

  private static List<Long> longs(List<Integer> widths) {
    return widths.stream().map(Integer::longValue).toList();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> widths =
        ImmutableMap.of("type", "array", "items", WIDTH.schema(), "maxItems", MOST_LAYERS);
    Map<String, Object> both =
        ImmutableMap.of(
            "type",
            "object",
            "properties",
            ImmutableMap.of(ENCODER, widths, DECODER, widths),
            "required",
            List.of(ENCODER, DECODER),
            "additionalProperties",
            false);
    return Map.of("anyOf", List.of(widths, both));
  }
}
