package vaesweep.bench;

import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vaesweep.data.DataFailure;
import vaesweep.vae.MatrixProducts;
import vaesweep.vae.Optimiser;
import vaesweep.vae.SameDiffVae;
import vaesweep.vae.StepTerms;
import vaesweep.vae.VaeTraining;

/** One training step on one thread, rows and noise included, in three ways. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StepBenchmark {
  /** The product's step. */
  @Benchmark
  public StepTerms ours(Ours state) {
    state.batches.next(state.vae.noise());
    return state.vae.step(state.batches, state.workload.klWeight());
  }

  /** The same step as a SameDiff graph. */
  @Benchmark
  public void sameDiff(Graph state) {
    state.batches.next(state.noise);
    state.batches.gather(state.x);
    state.vae.step(state.x, state.noise, state.workload.klWeight());
  }

  /** What of the product's step are matrix products. */
  @Benchmark
  public void matrixProducts(Products state) {
    state.products.multiply();
  }

  /** A training of the product. */
  @State(Scope.Thread)
  public static class Ours {
    @Param({"S", "M", "L"})
    public Workload workload;

    private Batches batches;
    private VaeTraining vae;

    @Setup
    public void begin() throws DataFailure {
      batches = new Batches();
      Optimiser adam = Optimiser.adam(Workload.LEARNING_RATE, OptionalDouble.empty());
      vae = new VaeTraining(workload.architecture(), workload.loss(), adam, Workload.BATCH_SIZE);
      vae.initialize(batches.streams());
    }

    @TearDown
    public void end() {
      vae.close();
    }
  }

  /** A training with SameDiff that starts from the same parameters. */
  @State(Scope.Thread)
  public static class Graph {
    @Param({"S", "M", "L"})
    public Workload workload;

    private Batches batches;
    private SameDiffVae vae;
    private float[] x;
    private float[] noise;

    @Setup
    public void begin() throws DataFailure {
      batches = new Batches();
      x = new float[Workload.BATCH_SIZE * Workload.FEATURES];
      noise = new float[Workload.BATCH_SIZE * workload.latentSize()];
      vae =
          SameDiffVae.fast(
              workload.architecture(), workload.likelihood(), workload.loss().reduction());
      vae.setParameters(initialParameters());
      vae.useAdam(Workload.LEARNING_RATE);
    }

    private float[] initialParameters() {
      Optimiser adam = Optimiser.adam(Workload.LEARNING_RATE, OptionalDouble.empty());
      try (VaeTraining ours =
          new VaeTraining(workload.architecture(), workload.loss(), adam, Workload.BATCH_SIZE)) {
        ours.initialize(batches.streams());
        return ours.parameters();
      }
    }
  }

  /** The buffers of matrix products alone. */
  @State(Scope.Thread)
  public static class Products {
    @Param({"S", "M", "L"})
    public Workload workload;

    private MatrixProducts products;

    @Setup
    public void begin() {
      products = new MatrixProducts(workload.architecture(), Workload.BATCH_SIZE);
    }

    @TearDown
    public void end() {
      products.close();
    }
  }
}
