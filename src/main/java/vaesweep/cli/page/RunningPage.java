package vaesweep.cli.page;

import vaesweep.cli.console.Console;
import vaesweep.cli.console.Refusal;
import vaesweep.cli.file.ResultFiles;
import vaesweep.storage.StorageFailure;

/**
 * The page of a running sweep, renewed again and again. Where it cannot be, a line says why, once
 * for each reason, and the sweep goes on; the next renewal tries again.
 */
public final class RunningPage implements Runnable {
  private final Runnable write;
  private final Console console;
  private String told = "";

  public RunningPage(ResultFiles files, Console console) {
    this(() -> Pages.write(files), console);
  }

  /**
   * @param write writes the page, or throws the reason
   */
  RunningPage(Runnable write, Console console) {
    this.write = write;
    this.console = console;
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
      console.err().println("warning: " + reason);
      told = reason;
    }
  }
}
