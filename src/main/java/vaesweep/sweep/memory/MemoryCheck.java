package vaesweep.sweep.memory;

import java.util.List;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.sweep.file.Refusal;

/**
 * Whether the memory is enough for a number of workers.
 *
 * @param heapNeed bytes on Java's heap, of a worker with the largest trial
 * @param nativeNeed bytes of its arrays off the heap
 * @param free what there is for all workers
 */
public record MemoryCheck(long heapNeed, long nativeNeed, FreeMemory free) {
  /** What a heap holds beside a trial, as a factor. */
  private static final double ROOM = 1.25;

  private record Bound(String name, long need, long has, String remedy) {
    long workers() {
      return need == 0 ? Long.MAX_VALUE : has / need;
    }
  }

  private List<Bound> bounds() {
    String more = "give Java more: java -Xmx" + enough() + "g -jar sweep.jar …";
    return List.of(
        new Bound("Java's heap", heapNeed, free.heap(), more),
        new Bound("memory for arrays", nativeNeed, free.arrays(), more),
        new Bound(
            "the machine's memory", heapNeed + nativeNeed, free.machine(), "close other programs"));
  }

  /**
   * Gigabytes of heap, which bounds the arrays too, that one worker can do with; as often as not 8.
   */
  private long enough() {
    long most = Math.max(heapNeed, nativeNeed);
    return Math.max(8, (long) Math.ceil(ROOM * most / (1L << 30)));
  }

  private Bound tightest() {
    List<Bound> bounds = bounds();
    Bound tightest = bounds.get(0);
    for (Bound bound : bounds) {
      tightest = bound.workers() < tightest.workers() ? bound : tightest;
    }
    return tightest;
  }

  /**
   * Returns how many workers fit, at most as many as asked for.
   *
   * @throws Refusal if not even one does
   */
  public int workers(int asked) {
    Bound tightest = tightest();
    if (tightest.workers() < 1) {
      throw new Refusal(
          Refusal.Fault.ENVIRONMENT,
          "the largest trial needs "
              + Amounts.size(tightest.need(), tightest.has())
              + " of "
              + tightest.name()
              + ", found "
              + Amounts.size(tightest.has(), tightest.need())
              + " free; "
              + tightest.remedy()
              + ", or make hidden or batch_size smaller",
          "nothing was trained; the same command goes on once that is mended.");
    }
    return (int) Math.min(asked, tightest.workers());
  }

  /** Returns why there are fewer workers than asked for. */
  public String sentence(int fewer, int asked) {
    Bound tightest = tightest();
    return Amounts.count(fewer, "worker")
        + " instead of "
        + asked
        + ": each needs up to "
        + Amounts.size(tightest.need(), tightest.has())
        + " of "
        + tightest.name()
        + ", and "
        + Amounts.size(tightest.has(), tightest.need())
        + " are free; for more, "
        + tightest.remedy();
  }
}
