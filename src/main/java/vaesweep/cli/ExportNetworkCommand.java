package vaesweep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vaesweep.spec.Configuration;
import vaesweep.spec.Parameters;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.trial.TrainedNetwork;
import vaesweep.vae.Architecture;
import vaesweep.vae.dl4j.Dl4jNetworks;

/** Writes a trial's encoder and decoder as DL4J networks. */
@Command(
    name = "export-network",
    description =
        "Writes a trial's encoder and decoder as DL4J networks: encoder.zip and decoder.zip.",
    mixinStandardHelpOptions = true)
final class ExportNetworkCommand implements Runnable {
  @Mixin private Target target;

  @Option(
      names = "--trial",
      paramLabel = "N",
      required = true,
      description = "The trial's number. Networks of the frontier's trials are kept.")
  private int trial;

  @Option(
      names = "--to",
      paramLabel = "DIR",
      description = "Where the files go. Default: NAME-trial-N beside the database.")
  private Path to;

  private final Console console;

  ExportNetworkCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    ResultFiles files = target.files();
    try (Results results = SqliteResults.open(files.database())) {
      TrialRow row = row(results);
      TrainedNetwork network = results.network(trial).orElseThrow(() -> notKept(files, results));
      Configuration configuration = Configuration.parse(row.configuration());
      Path folder = to == null ? files.folder().resolve(files.name() + "-trial-" + trial) : to;
      Architecture architecture = Architecture.of(configuration, results.data().features());
      Dl4jNetworks.save(
              architecture, configuration.get(Parameters.LIKELIHOOD), network.parameters(), folder)
          .forEach(console.out()::println);
    } catch (IOException e) {
      throw new Refusal(ExitCode.ENVIRONMENT, "the networks cannot be written: " + e);
    }
  }

  private TrialRow row(Results results) {
    List<TrialRow> rows = results.trials();
    return rows.stream()
        .filter(row -> row.number() == trial)
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    ExitCode.WRONG_INPUT,
                    "--trial: found "
                        + trial
                        + ", expected the number of one of the sweep's "
                        + rows.size()
                        + " trials"));
  }

  private Refusal notKept(ResultFiles files, Results results) {
    String kept =
        results.networks().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return new Refusal(
        ExitCode.WRONG_INPUT,
        files.database()
            + ": the network of trial "
            + trial
            + " was not kept: only those of the frontier are",
        kept.isEmpty() ? "no trial is complete yet" : "there are those of trials " + kept);
  }
}
