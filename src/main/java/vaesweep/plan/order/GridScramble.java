package vaesweep.plan.order;

import com.google.common.math.LongMath;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vaesweep.plan.Seeds;
import vaesweep.spec.Configuration;
import vaesweep.spec.file.SweepSpec;

/**
 * An order of a grid's cells in which every parameter changes from each to the next. From its first
 * cell on, a wave goes one place further on all axes at once, each of them a ring, until it is back
 * where it began; the next wave begins beside it. So at any moment all values of a parameter have
 * been met equally often, give or take one. Waves follow each other as drawn by lot.
 */
final class GridScramble {
  /**
   * Where a cell is met.
   *
   * @param lot of its wave, in [0, 1)
   * @param wave which cells of one wave have in common
   * @param step of the wave, from 0
   */
  record Cell(double lot, long wave, long step) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
        Comparator.comparingDouble(Cell::lot)
            .thenComparingLong(Cell::wave)
            .thenComparingLong(Cell::step);

    @Override
    public int compareTo(Cell other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * An axis beside those before it.
   *
   * @param period after so many steps a wave on the axes before is back where it began
   * @param common the greatest common divisor of that and this axis's size
   * @param inverse of {@code period / common} modulo {@code size / common}
   */
  private record Ring(ScrambledAxis axis, long period, long common, long inverse) {
    static Ring of(ScrambledAxis axis, long period) {
      long common = LongMath.gcd(period, axis.size());
      BigInteger modulus = BigInteger.valueOf(axis.size() / common);
      long inverse = BigInteger.valueOf(period / common).modInverse(modulus).longValueExact();
      return new Ring(axis, period, common, inverse);
    }

    long periodWith() {
      return period / common * axis.size();
    }

    /** How far a wave that is at a step on the axes before is off a place on this one. */
    long offset(long step, int place) {
      return Math.floorMod(step - place, common);
    }

    /** The step of such a wave at that place: the Chinese remainder theorem. */
    long step(long step, int place) {
      long missing = (place + offset(step, place) - step) / common;
      return step + period * Math.floorMod(missing * inverse, axis.size() / common);
    }
  }

  private final List<Ring> rings = new ArrayList<>();
  private final long seed;

  /**
   * @param sweep a grid
   */
  GridScramble(SweepSpec sweep) {
    seed = sweep.seed();
    sweep
        .space()
        .forEach(
            (parameter, domain) -> {
              List<?> values = domain.gridValues().stream().distinct().toList();
              long period = rings.isEmpty() ? 1 : rings.get(rings.size() - 1).periodWith();
              rings.add(Ring.of(ScrambledAxis.of(parameter, values, seed), period));
            });
  }

  Cell cell(Configuration configuration) {
    long step = 0;
    long wave = 0;
    for (Ring ring : rings) {
      int place = ring.axis().place(configuration);
      wave = wave * ring.common() + ring.offset(step, place);
      step = ring.step(step, place);
    }
    return new Cell(new Seeds.Draw(seed, Long.hashCode(wave), 0).uniform("order"), wave, step);
  }
}
