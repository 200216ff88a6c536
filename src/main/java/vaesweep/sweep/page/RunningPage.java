package vaesweep.sweep.page;

import java.util.function.Consumer;
import vaesweep.storage.StorageFailure;
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.file.ResultFiles;

/**
 * The page of a running sweep, renewed again and again. Where it cannot be, a line says why, once
 * for each reason, and the sweep goes on; the next renewal tries again.
 */
public final class RunningPage implements Runnable {
  private final Runnable write;
  private final Consumer<String> warnings;
  private String told = "";

  public RunningPage(ResultFiles files, Consumer<String> warnings) {
    this(() -> OpenedSweep.writePage(files), warnings);
  }

  /**
   * @param write writes the page, or throws the reason
   * @param warnings hears why it could not be renewed, a line each
   */
  RunningPage(Runnable write, Consumer<String> warnings) {
    this.write = write;
    this.warnings = warnings;
  }

  @Override
  public void run() {
    try {
      write.run();
      told = "";
    } catch (Refusal | StorageFailure e) {
      tell(e.getMessage());
    } catch (OutOfMemoryError e) {
      tell(
          "the page could not be renewed: there was not enough memory ("
              + e.getMessage()
              + "); give Java more: java -Xmx8g -jar sweep.jar …");
    }
  }

  private void tell(String reason) {
    if (!reason.equals(told)) {
      warnings.accept("warning: " + reason);
      told = reason;
    }
  }
}
