package vaesweep.exchange.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vaesweep.array.Npy;
import vaesweep.array.Npz;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
import vaesweep.vae.Architecture;

/**
 * A trained autoencoder as one .npz: for every layer {@code NAME.weight}, float32 of shape [inputs,
 * outputs], and {@code NAME.bias}, float32 of shape [outputs]; and {@code architecture}, a JSON
 * text that says which layer comes after which, with which activation, and how the heads' outputs
 * become the posterior and p(x|z). It loses nothing: the engine's numbers follow from it.
 */
public final class NetworkFile {
  private NetworkFile() {}

  /**
   * Returns the file.
   *
   * @param parameters in the layout of {@link Architecture}
   * @param trial what is told of the trial, JSON values by name
   * @throws IllegalArgumentException if the number of parameters is not the architecture's
   */
  public static byte[] of(
      Architecture architecture, float[] parameters, Map<String, Object> trial) {
    architecture.check(parameters);
    Map<String, byte[]> arrays = new LinkedHashMap<>();
    arrays.put("architecture", Npy.text(JsonWriter.pretty(description(architecture, trial))));
    Stream.concat(
            NamedLayer.encoder(architecture).stream(), NamedLayer.decoder(architecture).stream())
        .forEach(
            layer -> {
              arrays.put(
                  layer.name() + ".weight",
                  Npy.floats(layer.weight(parameters), layer.inputs(), layer.outputs()));
              arrays.put(
                  layer.name() + ".bias", Npy.floats(layer.bias(parameters), layer.outputs()));
            });
    if (hasOwnParameter(architecture)) {
      arrays.put(
          "likelihood.log_sigma",
          Npy.floats(new float[] {parameters[architecture.ownParameter()]}));
    }
    return Npz.of(arrays);
  }

  private static Map<String, Object> description(
      Architecture architecture, Map<String, Object> trial) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("layer", "y = activation(x @ weight + bias), weight of shape [inputs, outputs]");
    all.put("features", architecture.features());
    all.put("latent_size", architecture.latentSize());
    all.put("encoder", layers(NamedLayer.encoder(architecture)));
    all.put("posterior", Formulas.posterior(architecture));
    all.put("decoder", layers(NamedLayer.decoder(architecture)));
    all.put("likelihood", Parameters.LIKELIHOOD.type().write(architecture.likelihood()));
    all.put("reconstruction", Formulas.reconstruction(architecture));
    all.put("trial", trial);
    return all;
  }

  private static List<Map<String, Object>> layers(List<NamedLayer> layers) {
    return layers.stream().map(NetworkFile::layer).toList();
  }

  private static Map<String, Object> layer(NamedLayer layer) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("name", layer.name());
    described.put("input", layer.input());
    described.put("inputs", layer.inputs());
    described.put("outputs", layer.outputs());
    described.put("activation", layer.activation().spelling());
    return described;
  }

  private static boolean hasOwnParameter(Architecture architecture) {
    return architecture.parameters() > architecture.ownParameter();
  }
}
