package vaesweep.spec.type;

import com.google.common.collect.Lists;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vaesweep.spec.spread.Spread;

/** The values among which a sweep chooses one parameter's. */
public sealed interface Domain<T> {
  /** Returns how many values a grid takes, before any are built. */
  BigInteger gridSize();

  /** Returns the values a grid takes, in order; of several fields, the last varies fastest. */
  List<T> gridValues();

  /**
   * Returns one value at random.
   *
   * @param path names this domain among those of a configuration
   * @param draws gives each path a number, uniform in [0, 1)
   */
  T draw(String path, ToDoubleFunction<String> draws);

  /** Returns a value for every alternative that the file lists; of an object, one of its kind. */
  default Stream<T> listed() {
    return Stream.empty();
  }

  /** One value, the same in every configuration. */
  record Fixed<T>(T value) implements Domain<T> {
    @Override
    public BigInteger gridSize() {
      return BigInteger.ONE;
    }

    @Override
    public List<T> gridValues() {
      return List.of(value);
    }

    @Override
    public T draw(String path, ToDoubleFunction<String> draws) {
      return value;
    }

    @Override
    public Stream<T> listed() {
      return Stream.of(value);
    }
  }

  /**
   * A list of alternatives.
   *
   * @param alternatives at least one
   * @param weights how often each is drawn, not negative; empty where all are alike
   */
  record OneOf<T>(List<Domain<T>> alternatives, List<Double> weights) implements Domain<T> {
    public OneOf {
      alternatives = List.copyOf(alternatives);
      weights = List.copyOf(weights);
      Require.atLeast("the number of alternatives", alternatives.size(), 1);
    }

    /** Alternatives that are drawn alike. */
    public OneOf(List<Domain<T>> alternatives) {
      this(alternatives, List.of());
    }

    @Override
    public BigInteger gridSize() {
      return alternatives.stream().map(Domain::gridSize).reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Override
    public List<T> gridValues() {
      return alternatives.stream().flatMap(each -> each.gridValues().stream()).toList();
    }

    @Override
    public T draw(String path, ToDoubleFunction<String> draws) {
      double share = draws.applyAsDouble(path);
      int index = weights.isEmpty() ? (int) (share * alternatives.size()) : weighted(share);
      return alternatives.get(index).draw(path, draws);
    }

    /** Returns the first alternative whose weight, with those before it, exceeds the share. */
    private int weighted(double share) {
      double left = share * weights.stream().mapToDouble(weight -> weight).sum();
      int last = 0;
      for (int i = 0; i < weights.size(); i++) {
        if (weights.get(i) > 0) {
          last = i;
          left -= weights.get(i);
        }
        if (left < 0) {
          break;
        }
      }
      return last;
    }

    @Override
    public Stream<T> listed() {
      return alternatives.stream().flatMap(Domain::listed);
    }
  }

  /**
   * Numbers of an interval.
   *
   * @param spread the numbers
   * @param points how many of them a grid takes before equal ones are merged; 0 where the file
   *     gives none
   * @param numbers makes a value of a number
   */
  record Range<T>(Spread spread, int points, Numbers<T> numbers) implements Domain<T> {
    @Override
    public BigInteger gridSize() {
      return BigInteger.valueOf((long) Math.min(points, spread.count()));
    }

    @Override
    public List<T> gridValues() {
      return IntStream.range(0, points)
          .mapToDouble(i -> spread.point(i / (points - 1.0)))
          .distinct()
          .mapToObj(numbers::of)
          .toList();
    }

    @Override
    public T draw(String path, ToDoubleFunction<String> draws) {
      return numbers.of(spread.quantile(draws.applyAsDouble(path)));
    }
  }

  /**
   * An object some of whose fields are swept.
   *
   * @param fields a domain for every field, in the order written
   * @param make makes the object of one value for every field
   */
  record Product<T>(
      Map<Parameter<?>, Domain<?>> fields, Function<Map<Parameter<?>, Object>, T> make)
      implements Domain<T> {
    public Product {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public BigInteger gridSize() {
      return fields.values().stream()
          .map(Domain::gridSize)
          .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    @Override
    public List<T> gridValues() {
      List<Parameter<?>> names = List.copyOf(fields.keySet());
      List<List<Object>> choices = new ArrayList<>();
      fields.values().forEach(domain -> choices.add(List.copyOf(domain.gridValues())));
      return Lists.cartesianProduct(choices).stream()
          .map(
              values -> {
                Map<Parameter<?>, Object> chosen = new LinkedHashMap<>();
                names.forEach(name -> chosen.put(name, values.get(chosen.size())));
                return make.apply(chosen);
              })
          .toList();
    }

    @Override
    public T draw(String path, ToDoubleFunction<String> draws) {
      Map<Parameter<?>, Object> chosen = new LinkedHashMap<>();
      fields.forEach(
          (field, domain) -> chosen.put(field, domain.draw(path + "/" + field.name(), draws)));
      return make.apply(chosen);
    }

    @Override
    public Stream<T> listed() {
      return Stream.of(draw("", path -> 0));
    }
  }
}
