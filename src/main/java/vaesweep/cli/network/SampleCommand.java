package vaesweep.cli.network;

import java.util.OptionalLong;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vaesweep.cli.console.Console;
import vaesweep.sweep.network.ImageFile;

/** Decodes draws from the prior with a trial's network. */
@Command(
    name = "sample",
    description = "Decodes draws from the prior N(0, I) with a trial's network.",
    mixinStandardHelpOptions = true)
public final class SampleCommand implements Runnable {
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
    ImageFile images = output.file();
    ImageFile.checkCount(count);
    OptionalLong root = seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
    output.tell(images.sample(target.network(), count, root), console);
  }
}
