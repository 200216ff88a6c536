package vaesweep.sweep.memory;

import java.util.List;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.storage.StoredTrial;
import vaesweep.trial.data.DataFacts;
import vaesweep.vae.Architecture;
import vaesweep.vae.MemoryNeed;

/**
 * What one worker takes, in bytes.
 *
 * @param heap on Java's heap
 * @param arrays off it
 */
public record WorkerMemory(long heap, long arrays) {
  public long bytes() {
    return heap + arrays;
  }

  /** Returns what a training takes. */
  public static WorkerMemory of(Configuration configuration, DataFacts data) {
    int evaluated = data.validationRows() + Math.min(data.validationRows(), data.trainRows());
    int batchSize = configuration.get(Parameters.BATCH_SIZE);
    Architecture architecture = Architecture.of(configuration, data.features());
    long arrays = MemoryNeed.offHeapBytes(architecture, batchSize);
    return new WorkerMemory(MemoryNeed.bytes(architecture, batchSize, evaluated) - arrays, arrays);
  }

  /** Returns what is enough for each of some trials. */
  public static WorkerMemory most(List<StoredTrial> trials, DataFacts data) {
    long heap = 0;
    long arrays = 0;
    for (StoredTrial trial : trials) {
      WorkerMemory each = of(trial.trial().configuration(), data);
      heap = Math.max(heap, each.heap());
      arrays = Math.max(arrays, each.arrays());
    }
    return new WorkerMemory(heap, arrays);
  }

  /** Returns how this compares with what the machine has. */
  public MemoryCheck check(DataFacts data) {
    long rows = (long) data.trainRows() + data.validationRows();
    return new MemoryCheck(heap, arrays, FreeMemory.ofThisMachine(rows * data.features()));
  }
}
