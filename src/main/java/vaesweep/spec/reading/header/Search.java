package vaesweep.spec.reading.header;

import java.util.List;
import java.util.Locale;
import vaesweep.spec.type.Spelled;

/** The methods a file can name. */
public enum Search implements Spelled {
  GRID,
  RANDOM,
  SOBOL,
  LIST;

  /** The methods that draw. */
  public static final List<Search> DRAWN = List.of(RANDOM, SOBOL);

  /** Whether it draws as many configurations as it is told to. */
  public boolean isDrawn() {
    return DRAWN.contains(this);
  }

  @Override
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }
}
