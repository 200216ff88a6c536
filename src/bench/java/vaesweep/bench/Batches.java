package vaesweep.bench;

import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import vaesweep.data.DataFailure;
import vaesweep.data.DataProgress;
import vaesweep.data.DataSets;
import vaesweep.data.Rows;
import vaesweep.spec.file.Binarize;
import vaesweep.spec.file.DataChoice;
import vaesweep.vae.RowSource;
import vaesweep.vae.Streams;

/** Batches of shuffled real rows with their noise, one after the other, epoch after epoch. */
final class Batches implements RowSource {
  static final String DATA = "fashion-mnist-12k";

  private final Streams streams = new Streams(7);
  private final Rows rows;
  private final int[] order;
  private Streams.Normal normal;
  private int epoch = -1;
  private int from;

  Batches() throws DataFailure {
    DataChoice choice = new DataChoice(DATA, Optional.empty(), Binarize.NONE);
    rows = DataSets.open(choice, DataProgress.NONE).train(streams.seed());
    order = new int[rows.count()];
    from = order.length;
  }

  Streams streams() {
    return streams;
  }

  /** Goes on to the next batch and draws its noise. */
  void next(float[] noise) {
    from += Workload.BATCH_SIZE;
    if (from + Workload.BATCH_SIZE > order.length) {
      beginEpoch();
    }
    normal.fill(noise, noise.length);
  }

  /** Writes the whole batch, shape [batch, features]. */
  void gather(float[] into) {
    rows.gather(epoch, order, from, from + Workload.BATCH_SIZE, into);
  }

  @Override
  public int count() {
    return Workload.BATCH_SIZE;
  }

  @Override
  public void gather(int row, float[] into) {
    rows.gather(epoch, order, from + row, from + row + 1, into);
  }

  private void beginEpoch() {
    epoch++;
    from = 0;
    normal = streams.normal(Streams.Purpose.TRAINING_NOISE, epoch);
    UniformRandomProvider random = streams.uniform(Streams.Purpose.ORDER, epoch);
    for (int i = 0; i < order.length; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
  }
}
