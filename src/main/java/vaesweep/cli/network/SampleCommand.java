package vaesweep.cli.network;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vaesweep.cli.console.Console;
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.network.StoredNetwork;
import vaesweep.vae.Streams;

/** Decodes draws from the prior with a trial's network. */
@Command(
    name = "sample",
    description = "Decodes draws from the prior N(0, I) with a trial's network.",
    mixinStandardHelpOptions = true)
public final class SampleCommand implements Runnable {
  private static final int MOST = 1_000_000;

  @Mixin private TrialTarget target;

  @Option(
      names = "--count",
      paramLabel = "COUNT",
      defaultValue = "64",
      description = "How many. Default: ${DEFAULT-VALUE}.")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description =
          "The root of the draws. Default: the trial's own, whose first 20 draws the page shows.")
  private Long seed;

  @Mixin private ImageOutput output;

  private final Console console;

  public SampleCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    output.check();
    if (count < 1 || count > MOST) {
      throw new Refusal(Refusal.Fault.INPUT, "--count: found " + count + ", expected 1 to " + MOST);
    }
    StoredNetwork stored = target.network();
    float[] z = new float[Math.multiplyExact(count, stored.architecture().latentSize())];
    Streams streams = new Streams(seed == null ? stored.trial().seed() : seed);
    streams.normal(Streams.Purpose.PRIOR, 0).fill(z, z.length);
    output.write(stored, z, console);
  }
}
