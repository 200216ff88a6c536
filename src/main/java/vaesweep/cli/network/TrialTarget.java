package vaesweep.cli.network;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vaesweep.cli.arguments.Target;
import vaesweep.sweep.network.StoredNetwork;

/** Which trial's network a verb is about. */
final class TrialTarget {
  @Mixin private Target target;

  @Option(
      names = "--trial",
      paramLabel = "N",
      required = true,
      description = "The trial's number. Which networks are kept is the sweep file's \"keep\".")
  private int trial;

  /** Returns the network, or refuses with the reason why there is none. */
  StoredNetwork network() {
    return StoredNetwork.open(target.files(), trial);
  }
}
