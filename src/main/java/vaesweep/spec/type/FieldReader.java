package vaesweep.spec.type;

import java.util.Optional;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problems;

/** Reads the fields of values that are objects. */
public interface FieldReader {
  /** Returns the field's domain, or empty and problems. */
  <F> Optional<Domain<F>> read(Parameter<F> field, Json json);

  Problems problems();

  /** Reads every field as one constant value. */
  static FieldReader constant(Problems problems) {
    return new FieldReader() {
      @Override
      public <F> Optional<Domain<F>> read(Parameter<F> field, Json json) {
        return field.type().read(json, problems).map(Domain.Fixed::new);
      }

      @Override
      public Problems problems() {
        return problems;
      }
    };
  }
}
