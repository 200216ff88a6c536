package vaesweep.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.spec.file.EvaluationSize;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Granularity;

/** Guards against a change by which every finished trial of every user would be trained again. */
final class TrialKeyTest {
  private static final Configuration CONFIGURATION =
      Configuration.of(
          Map.of(
              Parameters.BETA,
              0.03,
              Parameters.ANNEALING,
              new Annealing.Linear(1, 4, Granularity.STEP)));

  @Test
  void aKeyOnceGivenNeverChanges() {
    assertThat(CONFIGURATION.canonicalJson())
        .isEqualTo(
            "{\"activation\":\"relu\",\"annealing\":{\"granularity\":\"step\",\"length\":4,"
                + "\"start\":1,\"type\":\"linear\"},\"batch_size\":128,\"beta\":0.03,"
                + "\"epochs\":10,\"gradient_clip_norm\":\"none\",\"hidden\":[400],"
                + "\"latent_size\":10,\"learning_rate\":0.001,\"likelihood\":\"bernoulli\","
                + "\"log_variance_activation\":\"identity\",\"mean_activation\":\"identity\","
                + "\"objective\":\"elbo\",\"posterior_scale\":\"log_variance\",\"reduction\":\"sum\"}");
    assertThat(TrialKey.of(CONFIGURATION, "abc", 7, EvaluationSize.DEFAULT).hex())
        .isEqualTo("d720db00c3ee7fe63d821bc689f85ee8");
  }

  @Test
  void dataAndSeedAreParts() {
    TrialKey key = TrialKey.of(CONFIGURATION, "abc", 7, EvaluationSize.DEFAULT);
    assertThat(TrialKey.of(CONFIGURATION, "abd", 7, EvaluationSize.DEFAULT)).isNotEqualTo(key);
    assertThat(TrialKey.of(CONFIGURATION, "abc", 8, EvaluationSize.DEFAULT)).isNotEqualTo(key);
  }

  /** Otherwise a trial would keep measurements of another size than the file asks for. */
  @Test
  void anotherEvaluationIsAnotherTrialAndTheDefaultOneChangesNothing() {
    TrialKey key = TrialKey.of(CONFIGURATION, "abc", 7, EvaluationSize.DEFAULT);
    assertThat(TrialKey.of(CONFIGURATION, "abc", 7, new EvaluationSize(256, 16))).isEqualTo(key);
    assertThat(TrialKey.of(CONFIGURATION, "abc", 7, new EvaluationSize(257, 16))).isNotEqualTo(key);
    assertThat(TrialKey.of(CONFIGURATION, "abc", 7, new EvaluationSize(256, 17))).isNotEqualTo(key);
  }
}
