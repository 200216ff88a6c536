package vaesweep.spec.reading;

import java.util.Locale;
import vaesweep.spec.Spelled;

/** The methods a file can name. */
enum Search implements Spelled {
  GRID,
  RANDOM,
  LIST;

  @Override
  public String spelling() {
    return name().toLowerCase(Locale.ROOT);
  }
}
