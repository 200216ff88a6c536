package vaesweep.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The values among which a sweep chooses one parameter's. */
public sealed interface Domain<T> {
  /** One value, the same in every configuration. */
  record Fixed<T>(T value) implements Domain<T> {}

  /** A list of alternatives, each of equal weight in a random search. */
  record OneOf<T>(List<Domain<T>> alternatives) implements Domain<T> {
    public OneOf {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * An interval of numbers.
   *
   * @param low the least value
   * @param high the largest value, at least {@code low}
   * @param distribution how values are spread between them
   * @param points how many values a grid takes, geometric where the distribution is; 0 where the
   *     file gives none
   * @param number makes a value of a drawn number
   */
  record Range<T>(
      double low, double high, Distribution distribution, int points, NumberMaker<T> number)
      implements Domain<T> {}

  /**
   * An object some of whose fields are swept.
   *
   * @param fields a domain for every field, by name
   * @param make makes the object of one value for every field
   */
  record Product<T>(Map<String, Domain<?>> fields, Function<Map<String, Object>, T> make)
      implements Domain<T> {
    public Product {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /** Makes a parameter's value of a number. */
  interface NumberMaker<T> {
    T of(double number);
  }
}
