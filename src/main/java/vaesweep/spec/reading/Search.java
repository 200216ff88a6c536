package vaesweep.spec.reading;

import java.util.List;
import java.util.Locale;
import vaesweep.spec.type.Spelled;

/** The methods a file can name. */
enum Search implements Spelled {
  GRID,
  RANDOM,
  SOBOL,
  LIST;

  /** The methods that draw. */
  static final List<Search> DRAWN = List.of(RANDOM, SOBOL);

  /** Whether it draws as many configurations as it is told to. */
  boolean isDrawn() {
    return DRAWN.contains(this);
  }

  @Override
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }
}
