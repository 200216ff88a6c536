package vaesweep.cli.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vaesweep.cli.console.Console;
import vaesweep.explanation.LossReader;
import vaesweep.explanation.Preset;
import vaesweep.explanation.Presets;
import vaesweep.explanation.PrintedNumbers;
import vaesweep.explanation.WrittenLoss;
import vaesweep.spec.json.Keys;
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.file.SweepFile;
import vaesweep.words.explain.LossWords;
import vaesweep.words.explain.SweepLosses;
import vaesweep.words.run.DownloadProgress;

/** Says what a loss is, without training. */
@Command(
    name = "explain",
    description = {
      "Says what a loss is, and how to write it under other reductions.",
      "Give a loss by options, or a preset (options replace its values), or a sweep file for all of its losses.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  explain --features 784 --latent-size 10 --reduction mean --likelihood mse",
      "  explain --features 784 --latent-size 10 --likelihood mse --reduction mean/sum --batch mean/sum --batch-size 128",
      "  explain --features 784 --latent-size 10 --objective capacity --gamma 10 --capacity 25",
      "  explain --features 784 --latent-size 10 --objective free_bits --nats 0.5 --printed 105.2/22.4",
      "  explain --preset keras --latent-size 32",
      "  explain sweeps/beta.json"
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ExplainCommand implements Runnable {
  private static final String LIST = "list";

  @Parameters(
      arity = "0..1",
      paramLabel = "SWEEP",
      description = "A sweep file (JSON), instead of the options below.")
  private Path sweep;

  @Mixin private LossOptions options;

  @Option(
      names = "--preset",
      paramLabel = "PRESET",
      description =
          "A loss that people copy, such as keras or pytorch-vae; list shows which there are.")
  private String preset;

  @Option(names = "--json", description = "Numbers for programs, unrounded.")
  private boolean json;

  private final Console console;

  public ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Map<String, String> words = options.words();
    if (sweep != null) {
      refuseOptionsBeside(words);
      new SweepLosses(
              SweepFile.open(sweep, List.of(), new DownloadProgress(console.err()::println)))
          .print(json, console.out());
    } else if (LIST.equals(preset)) {
      LossWords.printPresets(console.out());
    } else {
      explain(words);
    }
  }

  private void refuseOptionsBeside(Map<String, String> words) {
    if (!words.isEmpty() || preset != null) {
      throw new Refusal(
          Refusal.Fault.INPUT,
          "found a sweep file and a loss in options, expected one of them: the file has its own"
              + " losses and data");
    }
  }

  private void explain(Map<String, String> words) {
    List<String> problems = new ArrayList<>();
    Optional<Preset> known = preset(problems);
    Map<String, String> all = known.map(found -> found.with(words)).orElse(words);
    if (preset != null && known.isEmpty()) {
      all = Presets.ALL.get(0).with(words); // its own problems only: a preset would give the rest
    }
    Optional<WrittenLoss> loss = LossReader.read(all, problems);
    Optional<PrintedNumbers> printed = PrintedNumbers.read(words, problems);
    loss.flatMap(read -> printed.flatMap(numbers -> numbers.problem(read)))
        .ifPresent(problems::add);
    if (!problems.isEmpty()) {
      problems.add(LossWords.problems(problems.size()));
      throw new Refusal(Refusal.Fault.INPUT, problems);
    }
    Map<String, String> replaced = known.map(found -> found.replaced(words)).orElse(Map.of());
    loss.ifPresent(
        read -> new LossWords(read, known, printed, replaced).print(json, console.out()));
  }

  private Optional<Preset> preset(List<String> problems) {
    Optional<Preset> known = Optional.ofNullable(preset).flatMap(Presets::named);
    if (preset != null && known.isEmpty()) {
      problems.add("--preset: " + Keys.unknown(preset, "preset", names()));
    }
    return known;
  }

  private static List<String> names() {
    return Presets.ALL.stream().map(Preset::name).toList();
  }
}
