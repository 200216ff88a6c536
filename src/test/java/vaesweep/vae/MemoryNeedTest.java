package vaesweep.vae;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.loss.Reduction;
import vaesweep.spec.network.Activation;
import vaesweep.vae.arrays.Floats;

/** Guards against a sweep that outgrows the memory its plan announced, at once or step by step. */
final class MemoryNeedTest {
  private static final int FEATURES = 300;
  private static final int LATENT = 40;
  private static final int BATCH = 64;
  private static final int EVALUATED_ROWS = 3000;

  /** Rows of small arrays that are not counted: blocks, and single rows of features. */
  private static final long SMALL_ARRAYS = 40L * Floats.BLOCK * Float.BYTES;

  private final ArrayRows rows = Networks.rows(new SplittableRandom(1), BATCH, FEATURES);

  @ParameterizedTest
  @EnumSource(EachLikelihood.class)
  void theNeedIsWhatIsAllocated(EachLikelihood each) {
    Likelihood likelihood = each.likelihood();
    Architecture architecture = architecture(likelihood);
    long need = MemoryNeed.bytes(architecture, BATCH, EVALUATED_ROWS);
    long offHeap = 0;
    long onHeap = 0;
    for (int attempt = 0; attempt < 3; attempt++) { // garbage of others may be freed meanwhile
      long offHeapBefore = Pointer.totalBytes();
      long onHeapBefore = allocatedByThisThread();
      try (VaeTraining training = training(architecture);
          VaeInference inference = new VaeInference(training, MemoryNeed.EVALUATION_ROWS)) {
        float[] leaving = training.parameters();
        ByteBuffer checkpoint = ByteBuffer.allocate((int) VaeTraining.stateBytes(architecture));
        training.write(checkpoint);
        onHeap = allocatedByThisThread() - onHeapBefore;
        assertThat(leaving).hasSize(architecture.parameters());
        assertThat(checkpoint.hasRemaining()).isFalse();
        assertThat(inference).isNotNull();
        offHeap = Math.max(offHeap, Pointer.totalBytes() - offHeapBefore);
      }
    }
    long evaluated = EVALUATED_ROWS * (7L * LATENT * Float.BYTES + 5 * Double.BYTES);

    assertThat(offHeap).isEqualTo(offHeapNeed(architecture));
    assertThat(MemoryNeed.offHeapBytes(architecture, BATCH)).isEqualTo(offHeap);
    assertThat(offHeap + onHeap + evaluated).isBetween(need, need + SMALL_ARRAYS);
  }

  /** Parameters, gradient, and every layer's numbers, counted layer by layer. */
  private static long offHeapNeed(Architecture architecture) {
    long floats = 2L * architecture.parameters() + (long) BATCH * LATENT;
    for (List<Architecture.Layer> layers :
        List.of(architecture.encoder(), architecture.decoder())) {
      floats += (long) (BATCH + MemoryNeed.EVALUATION_ROWS) * layers.get(0).inputs();
      for (int i = 0; i < layers.size(); i++) {
        int width = layers.get(i).outputs();
        floats += (long) (BATCH + MemoryNeed.EVALUATION_ROWS) * width;
        floats += i < layers.size() - 1 ? (long) BATCH * width : 0;
      }
    }
    return floats * Float.BYTES;
  }

  @ParameterizedTest
  @EnumSource(EachLikelihood.class)
  void aStepAllocatesNothingThatGrowsWithTheNetworks(EachLikelihood each) {
    Likelihood likelihood = each.likelihood();
    Architecture architecture = architecture(likelihood);
    try (VaeTraining training = training(architecture)) {
      training.initialize(new Streams(1));
      training.step(rows, 1);
      long offHeap = Pointer.totalBytes();
      long onHeap = allocatedByThisThread();
      int steps = 50;
      for (int step = 0; step < steps; step++) {
        training.step(rows, 1);
      }

      assertThat((allocatedByThisThread() - onHeap) / steps).isLessThan(1024);
      assertThat(Pointer.totalBytes()).isLessThanOrEqualTo(offHeap);
    }
  }

  private static Architecture architecture(Likelihood likelihood) {
    return Networks.of(FEATURES, LATENT, List.of(100, 50), likelihood, Activation.RELU);
  }

  private static VaeTraining training(Architecture architecture) {
    return new VaeTraining(
        architecture, Loss.elbo(Reduction.SUM), Optimiser.adam(1e-3, OptionalDouble.of(5)), BATCH);
  }

  private static long allocatedByThisThread() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
