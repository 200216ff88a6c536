package vaesweep.vae.dl4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deeplearning4j.util.ModelSerializer;
import vaesweep.vae.Architecture;
import vaesweep.vae.arrays.UnsafeWarning;

/**
 * Writes a trained autoencoder as two DL4J networks.
 *
 * <p>{@code encoder.zip} is a ComputationGraph: input {@code x}, shape [batch, features]; outputs
 * of shape [batch, latent]: {@code mean}, and {@code logVariance} (the log of sigma squared) or,
 * where the encoder gives the posterior's scale through softplus, {@code scale} (sigma itself). The
 * engine clamps log-variances to [−30, 20] and the exported encoder does not: they differ where an
 * output lies outside.
 *
 * <p>{@code decoder.zip} is a MultiLayerNetwork from z, shape [batch, latent], to the mean of
 * p(x|z), shape [batch, features]: with likelihood {@code bernoulli} the probabilities, so its last
 * activation is a sigmoid where the engine's decoder stops at logits. With {@code
 * continuous_bernoulli} it ends at the natural parameter a, for DL4J has no such activation; the
 * mean is 1/(1 − exp(−a)) − 1/a. A width that every feature has for itself stays behind.
 */
public final class Dl4jNetworks {
  private static final boolean WITHOUT_OPTIMISER_STATE = false;

  private Dl4jNetworks() {}

  /**
   * Writes {@code encoder.zip} and {@code decoder.zip}, replacing files of these names.
   *
   * @param parameters in the layout of {@link Architecture}
   * @param directory made if it does not exist
   * @return the files written, the encoder first
   * @throws IllegalArgumentException if the number of parameters is not the architecture's
   */
  public static List<Path> save(Architecture architecture, float[] parameters, Path directory)
      throws IOException {
    architecture.check(parameters);
    UnsafeWarning.silence();
    Files.createDirectories(directory);
    Path encoder = directory.resolve("encoder.zip");
    Path decoder = directory.resolve("decoder.zip");
    ModelSerializer.writeModel(
        Encoder.of(architecture, parameters), encoder.toFile(), WITHOUT_OPTIMISER_STATE);
    ModelSerializer.writeModel(
        Decoder.of(architecture, parameters), decoder.toFile(), WITHOUT_OPTIMISER_STATE);
    return List.of(encoder, decoder);
  }
}
