package vaesweep.train;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vaesweep.data.Dataset;
import vaesweep.data.Rows;
import vaesweep.preflight.LikelihoodBaseline;
import vaesweep.spec.loss.Likelihood;
import vaesweep.theory.ConstantDecoder;
import vaesweep.theory.Examples;
import vaesweep.vae.RowSource;

/**
 * A data set, and what all trainings on it are held against: computed when the first one asks, once
 * for all workers.
 */
public final class SharedData {
  private final Dataset data;
  private final Map<Likelihood, Optional<double[]>> distortions = new ConcurrentHashMap<>();

  public SharedData(Dataset data) {
    this.data = data;
  }

  Dataset data() {
    return data;
  }

  /**
   * Returns the distortion of every validation row, in nats, under the decoder that ignores the
   * latent units, fitted on the training rows; empty where nothing may be held against it.
   */
  Optional<double[]> constantDecoder(Likelihood likelihood) {
    return distortions.computeIfAbsent(
        likelihood,
        each ->
            LikelihoodBaseline.comparable(
                ConstantDecoder.fittedOn(examples(data.trainFixed())),
                each,
                examples(data.validation())));
  }

  private Examples examples(Rows rows) {
    return new Fixed(new FirstRows(rows, rows.count()), data.facts().features());
  }

  /** Rows as the theory reads them. */
  private record Fixed(RowSource rows, int features) implements Examples {
    @Override
    public int count() {
      return rows.count();
    }

    @Override
    public void read(int row, float[] into) {
      rows.gather(row, into);
    }
  }
}
