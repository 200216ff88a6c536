package vaesweep.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vaesweep.trial.measured.Measurement;
import vaesweep.vae.HiddenLayer;

/** Guards against a dead narrow layer that is lost in the average of wide ones. */
final class DeadHiddenUnitsTest {
  @Test
  void theWorstLayersShareIsGivenBesideTheCountsOverAll() {
    assertThat(
            DeadHiddenUnits.of(
                List.of(new HiddenLayer(400, 40), new HiddenLayer(10, 9), new HiddenLayer(90, 0))))
        .containsExactly(
            new Measurement("dead_hidden_share", 0.9, ""),
            new Measurement("dead_hidden_units", 49, ""),
            new Measurement("hidden_units", 500, ""));
  }

  @Test
  void nothingIsSaidWhereNoLayerIsHidden() {
    assertThat(DeadHiddenUnits.of(List.of())).isEmpty();
  }
}
