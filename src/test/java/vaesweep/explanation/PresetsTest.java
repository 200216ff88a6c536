package vaesweep.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Guards against presets that cannot be read, or that say another loss than their source. */
final class PresetsTest {
  @Test
  void everyPresetIsALossWithFactsAndSources() {
    assertThat(Presets.ALL)
        .extracting(Preset::name)
        .contains("keras", "tfjs", "pytorch", "dl4j")
        .doesNotHaveDuplicates();
    for (Preset preset : Presets.ALL) {
      assertThat(Explanation.of(loss(preset, Map.of()))).isNotEmpty();
      assertThat(preset.facts()).isNotEmpty().allSatisfy(fact -> assertThat(fact).endsWith("."));
      assertThat(preset.sources())
          .isNotEmpty()
          .allSatisfy(source -> assertThat(source).startsWith("https://github.com/"));
    }
  }

  /** From the sources: sums but for Keras' first version (1/M) and its blog (N/M). */
  @Test
  void theirWeightsAreThoseOfTheirSources() {
    assertThat(betaEff("keras", Map.of())).isEqualTo(1);
    assertThat(betaEff("keras-2020", Map.of())).isEqualTo(0.5);
    assertThat(betaEff("keras-blog", Map.of())).isEqualTo(392);
    assertThat(betaEff("tfjs", Map.of())).isEqualTo(1);
    assertThat(betaEff("pytorch", Map.of())).isEqualTo(1);
    assertThat(betaEff("dl4j", Map.of())).isEqualTo(1);
    assertThat(loss(named("pytorch"), Map.of()).gradientScale()).isEqualTo(128);
    assertThat(loss(named("tfjs"), Map.of()).equivalentWidth())
        .hasValueCloseTo(0.70710678, within(1e-8));
  }

  /** By the arithmetic of their sources, not of this product. */
  @Test
  void whatLibrariesCallAWeightIsToldAsWhatItIs() {
    assertThat(betaEff("pytorch-vae", Map.of())).isCloseTo(0.00025 * 64 * 64 * 3, within(1e-12));
    assertThat(loss(named("pytorch-vae"), Map.of()).equivalentWidth())
        .hasValueCloseTo(1.2394, within(1e-4));
    assertThat(betaEff("pytorch-vae", Map.of("beta", "1"))).isEqualTo(12288);
    assertThat(betaEff("world-models", Map.of())).isEqualTo(1);
    assertThat(betaEff("pythae", Map.of())).isEqualTo(1);
    assertThat(loss(named("pythae"), Map.of()).equivalentWidth()).hasValue(1);
    assertThat(loss(named("pythae"), Map.of("likelihood", "mse")).equivalentWidth())
        .hasValueCloseTo(0.7071, within(1e-4));
    assertThat(betaEff("lightning-bolts", Map.of()))
        .isCloseTo(0.1 * 32 * 32 * 3 / 256, within(1e-12));
    assertThat(betaEff("lightning-bolts", Map.of("features", "27648")))
        .isCloseTo(10.8, within(1e-12));
  }

  /** A density that no sweep has is told by its name, until another likelihood is asked for. */
  @Test
  void scviIsToldWithoutALikelihoodOfOurs() {
    assertThat(betaEff("scvi", Map.of())).isEqualTo(1);
    WrittenLoss scvi = loss(named("scvi"), Map.of());
    assertThat(String.join("\n", Explanation.of(scvi)))
        .startsWith(
            "loss = sum over 2000 features of the zero-inflated negative binomial's −log p(x|z) + 1 ×"
                + " sum over 10 latent units of the KL")
        .contains("At beta_eff 1 it is the negative ELBO.")
        .doesNotContain("0 or 1");
    assertThat(scvi.equivalentWidth()).isEmpty();
    assertThat(LossFacts.of(scvi))
        .containsEntry("likelihood", "zero-inflated negative binomial's −log p(x|z)");
    assertThat(String.join("\n", Explanation.of(loss(named("scvi"), Map.of("likelihood", "mse")))))
        .contains("squared error")
        .doesNotContain("zero-inflated");
  }

  /** By the arithmetic of their sources: pytorch divides by rows, bolts multiplies by kl_coeff. */
  @Test
  void whatTheirProgramsPrintBecomesNatsOfARow() {
    PrintedTerms pytorch = new PrintedTerms(loss(named("pytorch"), Map.of()));
    assertThat(pytorch.distortion(80)).isEqualTo(80);
    assertThat(pytorch.rate(25)).isEqualTo(25);
    double kl = 60; // of a row, summed over 256 units
    PrintedTerms bolts = new PrintedTerms(loss(named("lightning-bolts"), Map.of()));
    assertThat(bolts.rate(0.1 * kl / 256)).isCloseTo(kl, within(1e-9));
    PrintedTerms heavier = new PrintedTerms(loss(named("lightning-bolts"), Map.of("beta", "0.5")));
    assertThat(heavier.rate(0.5 * kl / 256)).isCloseTo(kl, within(1e-9));
    assertThat(bolts.lines(java.util.Optional.empty()).toString())
        .contains("rate = printed KL × 2560, which has its weight in it");
    PrintedTerms floored = new PrintedTerms(loss(named("world-models"), Map.of()));
    assertThat(floored.lines(java.util.Optional.of(new PrintedNumbers(50, 16))).toString())
        .contains("rate ≤ printed KL, which its code has raised to the floor")
        .contains("rate at most 16.00");
  }

  @Test
  void anotherObjectiveReplacesAPresetsOwn() {
    WrittenLoss free = loss(named("world-models"), Map.of("objective", "free_bits", "nats", "0.5"));
    assertThat(LossFacts.of(free)).containsEntry("free_nats", 16L);
    WrittenLoss capacity =
        loss(named("pytorch-vae"), Map.of("objective", "capacity", "gamma", "2", "capacity", "20"));
    assertThat(capacity.gammaEff()).hasValue(2.0 * 12288);
  }

  @Test
  void whatIsNoLongerThePresetsOwnIsTold() {
    Preset keras = Presets.named("keras").orElseThrow();
    assertThat(
            keras.replaced(
                Map.of("latent_size", "32", "likelihood", "bernoulli", "printed", "100/20")))
        .containsExactly(Map.entry("latent_size", "32"));
  }

  @Test
  void theUsersOwnWordsWin() {
    assertThat(betaEff("keras-2020", Map.of("latent_size", "32"))).isEqualTo(1.0 / 32);
    assertThat(betaEff("keras", Map.of("beta_norm", "0.5", "latent_size", "4"))).isEqualTo(98);
    WrittenLoss bernoulli = loss(named("dl4j"), Map.of("likelihood", "bernoulli"));
    assertThat(bernoulli.likelihood().spelling()).isEqualTo("bernoulli");
  }

  private static double betaEff(String name, Map<String, String> own) {
    return loss(named(name), own).betaEff().orElseThrow();
  }

  private static Preset named(String name) {
    return Presets.named(name).orElseThrow();
  }

  private static WrittenLoss loss(Preset preset, Map<String, String> own) {
    List<String> problems = new ArrayList<>();
    return LossReader.read(preset.with(own), problems)
        .orElseThrow(() -> new AssertionError(preset.name() + problems));
  }
}
