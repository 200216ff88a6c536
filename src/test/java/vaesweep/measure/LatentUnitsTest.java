package vaesweep.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.vae.Evaluation.Latent;

/** Guards against rows taken for units, and a variance that divides by the wrong number. */
final class LatentUnitsTest {
  /** Two units, four rows: the first encodes something, the second next to nothing. */
  private static final Latent LATENT =
      new Latent(
          4,
          2,
          new float[] {1, 0.1f, -1, 0, 3, 0, 1, -0.1f},
          new float[] {-2, 0, -2, 0, -4, 0.5f, -4, -0.5f},
          new float[] {1, 0.5f, 2, 0.25f, 3, 0, 4, 0.25f},
          0);

  @Test
  void aUnitsNumbersAreMeansOverRows() {
    List<LatentUnit> units = LatentUnits.of(LATENT);

    assertThat(units).hasSize(2);
    LatentUnit first = units.get(0);
    assertThat(first.unit()).isEqualTo(1);
    assertThat(first.kl()).isEqualTo(2.5);
    assertThat(first.meanOfMeans()).isEqualTo(1);
    assertThat(first.varianceOfMeans()).isEqualTo(2);
    assertThat(first.posteriorVariance())
        .isCloseTo((Math.exp(-2) + Math.exp(-4)) / 2, within(1e-12));
    LatentUnit second = units.get(1);
    assertThat(second.unit()).isEqualTo(2);
    assertThat(second.kl()).isEqualTo(0.25);
    assertThat(second.varianceOfMeans()).isCloseTo(0.005, within(1e-9));
    assertThat(second.posteriorVariance())
        .isCloseTo((2 + Math.exp(0.5) + Math.exp(-0.5)) / 4, within(1e-12));
  }

  @Test
  void aUnitIsActiveWhereItsMeansVaryByMoreThanAHundredth() {
    assertThat(LatentUnits.of(LATENT)).extracting(LatentUnit::active).containsExactly(true, false);
    assertThat(new LatentUnit(1, 1, 0, 0.01, 1).active()).isFalse();
    assertThat(new LatentUnit(1, 1, 0, 0.0101, 1).active()).isTrue();
  }

  @Test
  void anExplodedLogVarianceCountsAsItIsCalculatedWith() {
    Latent exploded =
        new Latent(2, 1, new float[2], new float[] {7000, -7000}, new float[] {1, 1}, 2);

    assertThat(LatentUnits.of(exploded).get(0).posteriorVariance())
        .isCloseTo((Math.exp(20) + Math.exp(-30)) / 2, within(1e-3));
    assertThat(LatentUnits.largestLogVariance(exploded)).isEqualTo(7000);
  }

  @Test
  void theLargestLogVarianceCountsItsMagnitude() {
    assertThat(LatentUnits.largestLogVariance(LATENT)).isEqualTo(4);
  }
}
