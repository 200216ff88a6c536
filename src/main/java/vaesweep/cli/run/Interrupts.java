package vaesweep.cli.run;

import java.io.File;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.trial.stop.StopSignal;

/**
 * Ctrl-C, the polite kill, and the end of the terminal: the first asks the sweep to stop, the
 * second ends the program at once. A signal that is ignored, as {@code nohup} has it, stays so. A
 * shutdown hook cannot hear a second one, so this uses {@code sun.misc.Signal}, by reflection:
 * javac warns of that class in a way that cannot be silenced.
 */
final class Interrupts {
  /** Windows has no HUP. */
  private static final List<String> SIGNALS =
      File.separatorChar == '/' ? List.of("INT", "TERM", "HUP") : List.of("INT", "TERM");

  private Interrupts() {}

  static void stopOnSignal(StopSignal stop, Console console) {
    AtomicBoolean asked = new AtomicBoolean();
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object heard =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> {
                heard(asked, stop, console);
                return null;
              });
      Object ignored = handler.getField("SIG_IGN").get(null);
      for (String name : SIGNALS) {
        Object each = signal.getConstructor(String.class).newInstance(name);
        Object before = signal.getMethod("handle", signal, handler).invoke(null, each, heard);
        if (ignored.equals(before)) {
          signal.getMethod("handle", signal, handler).invoke(null, each, ignored);
        }
      }
    } catch (ReflectiveOperationException e) {
      console
          .err()
          .println("warning: Ctrl-C ends this program at once, for this Java has no signals: " + e);
    }
  }

  private static void heard(AtomicBoolean asked, StopSignal stop, Console console) {
    if (asked.getAndSet(true)) {
      Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
    }
    console.err().println();
    console.err().println("stopping: running trials end before their next step (again: at once)");
    stop.request();
  }
}
