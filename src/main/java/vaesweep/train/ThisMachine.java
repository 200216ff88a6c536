package vaesweep.train;

import java.net.InetAddress;
import java.net.UnknownHostException;
import vaesweep.trial.Machine;
import vaesweep.vae.arrays.Fingerprint;

/** The machine this program runs on. */
public final class ThisMachine {
  private ThisMachine() {}

  /** Returns what is known of it; makes a few matrix products. */
  public static Machine describe() {
    String type = System.getProperty("os.arch") + " " + Fingerprint.ofMatrixProducts();
    String os = System.getProperty("os.name") + " " + System.getProperty("os.version");
    String java = System.getProperty("java.version") + " " + System.getProperty("java.vendor");
    return new Machine(type, host(), os, java, Runtime.getRuntime().availableProcessors());
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown"; // a machine need not know its name
    }
  }
}
