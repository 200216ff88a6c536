package vaesweep.cli.run;

import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.runner.Stop;

/**
 * Ctrl-C and the polite kill: the first asks the sweep to stop, the second ends the program at
 * once. A shutdown hook cannot hear a second one, so this uses {@code sun.misc.Signal}, by
 * reflection: javac warns of that class in a way that cannot be silenced.
 */
final class Interrupts {
  private Interrupts() {}

  static void stopOnSignal(Stop stop, Console console) {
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
      for (String name : new String[] {"INT", "TERM"}) {
        Object each = signal.getConstructor(String.class).newInstance(name);
        signal.getMethod("handle", signal, handler).invoke(null, each, heard);
      }
    } catch (ReflectiveOperationException e) {
      console
          .err()
          .println("warning: Ctrl-C ends this program at once, for this Java has no signals: " + e);
    }
  }

  private static void heard(AtomicBoolean asked, Stop stop, Console console) {
    if (asked.getAndSet(true)) {
      Runtime.getRuntime().halt(ExitCode.INTERRUPTED.code());
    }
    console.err().println();
    console.err().println("stopping: running trials end before their next step (again: at once)");
    stop.request();
  }
}
