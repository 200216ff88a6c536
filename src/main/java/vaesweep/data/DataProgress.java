package vaesweep.data;

/** Hears how a download gets on. */
@FunctionalInterface
public interface DataProgress {
  /** Hears nothing. */
  DataProgress NONE = (file, bytes, total) -> {};

  /**
   * More of a file has arrived.
   *
   * @param file its name
   * @param bytes of it that have arrived
   * @param total its size in bytes, or −1 where the site does not say
   */
  void downloaded(String file, long bytes, long total);
}
