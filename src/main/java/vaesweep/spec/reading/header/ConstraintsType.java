package vaesweep.spec.reading.header;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.expression.Condition;
import vaesweep.spec.expression.Misread;
import vaesweep.spec.file.Constraint;
import vaesweep.spec.file.ConstraintNames;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.Type;

/** A list of conditions that configurations satisfy. */
final class ConstraintsType implements Type<List<Constraint>> {
  private static final int MOST = 100;

  @Override
  public Optional<List<Constraint>> read(Json json, Problems problems) {
    if (!(json instanceof Json.Array array) || array.items().size() > MOST) {
      problems.unexpected(
          json, "a list of at most 100 conditions such as \"latent_size <= 2 * beta\"");
      return Optional.empty();
    }
    List<Constraint> constraints = new ArrayList<>();
    array.items().forEach(item -> constraint(item, problems).ifPresent(constraints::add));
    return constraints.size() == array.items().size() ? Optional.of(constraints) : Optional.empty();
  }

  private static Optional<Constraint> constraint(Json json, Problems problems) {
    if (!(json instanceof Json.Text text)) {
      problems.unexpected(json, "a condition such as \"latent_size <= 2 * beta\"");
      return Optional.empty();
    }
    try {
      Condition condition = Condition.read(text.value(), ConstraintNames.VOCABULARY);
      return Optional.of(new Constraint(text.place(), condition));
    } catch (Misread misread) {
      problems.add(text.place(misread.position()), misread.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public Object write(List<Constraint> value) {
    return value.stream().map(Constraint::text).toList();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> condition =
        ImmutableMap.of("type", "string", "minLength", 1, "maxLength", Condition.LONGEST);
    return ImmutableMap.of("type", "array", "items", condition, "maxItems", MOST);
  }
}
