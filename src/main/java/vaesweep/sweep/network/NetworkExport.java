package vaesweep.sweep.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import vaesweep.exchange.network.NetworkFile;
import vaesweep.sweep.file.Refusal;
import vaesweep.sweep.file.ResultFiles;
import vaesweep.vae.dl4j.Dl4jNetworks;

/** A trial's encoder and decoder as files for other programs. */
public final class NetworkExport {
  private NetworkExport() {}

  /**
   * Writes network.npz, encoder.zip and decoder.zip.
   *
   * @param to where they go; empty for a folder of the trial's own, beside the database
   * @param written hears of each file
   */
  public static void write(StoredNetwork stored, Optional<Path> to, Consumer<Path> written) {
    Path folder = to.orElseGet(() -> folder(stored));
    float[] parameters = stored.network().parameters();
    Path npz = folder.resolve("network.npz");
    OutputFile.write(npz, NetworkFile.of(stored.architecture(), parameters, stored.origin()));
    written.accept(npz);
    try {
      Dl4jNetworks.save(stored.architecture(), parameters, folder).forEach(written);
    } catch (IOException e) {
      throw new Refusal(Refusal.Fault.ENVIRONMENT, "the networks cannot be written: " + e);
    }
  }

  private static Path folder(StoredNetwork stored) {
    ResultFiles files = stored.files();
    return files.folder().resolve(files.name() + "-trial-" + stored.trial().number());
  }
}
