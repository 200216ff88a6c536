package vaesweep.sweep.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vaesweep.spec.Configuration;
import vaesweep.spec.StoredConfiguration;
import vaesweep.storage.Results;
import vaesweep.storage.TrialRow;
import vaesweep.storage.read.SqliteResults;
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.measured.Measurement;
import vaesweep.trial.measured.TrainedNetwork;
import vaesweep.vae.Architecture;
import vaesweep.vae.MemoryNeed;
import vaesweep.vae.VaeInference;

/**
 * A trial's trained network, as its sweep's database has it.
 *
 * @param files of the sweep
 * @param measurements the trial's final numbers
 */
public record StoredNetwork(
    ResultFiles files,
    TrialRow trial,
    DataFacts data,
    List<Measurement> measurements,
    TrainedNetwork network) {

  /** Reads the network, or refuses with the reason why there is none and what to do. */
  public static StoredNetwork open(ResultFiles files, int trial) {
    try (Results results = SqliteResults.open(files.database())) {
      TrialRow row = row(results, trial);
      Optional<TrainedNetwork> network = results.network(trial);
      if (network.isEmpty()) {
        throw new Refusal(Refusal.Fault.INPUT, MissingNetwork.reasons(files, results, row));
      }
      List<Measurement> measurements = results.measurements(trial);
      return new StoredNetwork(files, row, results.data(), measurements, network.get()).whole();
    }
  }

  /** Refuses bytes that were cut short, or are of another network. */
  private StoredNetwork whole() {
    try {
      architecture().check(network.parameters());
      return this;
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new Refusal(
          Refusal.Fault.ENVIRONMENT,
          files.database()
              + ": trial "
              + trial.number()
              + ": network.parameters: "
              + e.getMessage()
              + "; the row was edited or cut short: restore a copy, or train the trial again under"
              + " another \"name\" with \"keep\": \"all\"");
    }
  }

  private static TrialRow row(Results results, int trial) {
    List<TrialRow> rows = results.trials();
    return rows.stream()
        .filter(row -> row.number() == trial)
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Fault.INPUT,
                    "--trial: found "
                        + trial
                        + ", expected the number of one of the sweep's "
                        + rows.size()
                        + " trials; query DB @trials lists them"));
  }

  public Architecture architecture() {
    return Architecture.of(Configuration.parse(trial.configuration()), data.features());
  }

  /** Does something with the engine's own networks, in pieces as the training's evaluations. */
  public <T> T apply(Function<VaeInference, T> use) {
    try (VaeInference inference =
        new VaeInference(architecture(), network.parameters(), MemoryNeed.EVALUATION_ROWS)) {
      return use.apply(inference);
    }
  }

  /** What an exported file tells of the trial, JSON values by name. */
  public Map<String, Object> origin() {
    Map<String, Object> numbers = new LinkedHashMap<>();
    trial
        .last()
        .ifPresent(
            last -> {
              numbers.put("distortion", last.validation().distortion());
              numbers.put("rate", last.validation().rate());
              numbers.put("elbo", last.validation().elbo());
            });
    measurements.forEach(each -> numbers.put(each.name(), each.value()));
    Map<String, Object> origin = new LinkedHashMap<>();
    origin.put("sweep", files.name());
    origin.put("trial", trial.number());
    origin.put("key", trial.key());
    origin.put("data", data.name());
    origin.put("binarize", data.binarize().spelling());
    origin.put("image", List.of(data.height(), data.width()));
    origin.put("configuration", StoredConfiguration.of(trial.configuration()).values());
    origin.put("measured", numbers);
    return origin;
  }
}
