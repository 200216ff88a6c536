package vaesweep.exchange.network;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * An exported network as somebody else reads it: the zip by Java, the arrays by ND4J, the text by
 * NumPy's description of the format; then every layer in plain doubles.
 */
final class ReadNetwork {
  private final Map<String, INDArray> arrays = new HashMap<>();
  private Map<String, Object> description = Map.of();

  ReadNetwork(byte[] npz) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(npz))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().replace(".npy", "");
        byte[] file = zip.readAllBytes();
        if (name.equals("architecture")) {
          description =
              JsonMapper.builder().build().readValue(text(file), new TypeReference<>() {});
        } else {
          arrays.put(name, Nd4j.createNpyFromByteArray(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(byte[] file) {
    int begin = 10 + Short.toUnsignedInt(Short.reverseBytes(ByteBuffer.wrap(file).getShort(8)));
    return new String(file, begin, file.length - begin, Charset.forName("UTF-32LE"));
  }

  Map<String, Object> description() {
    return description;
  }

  /** Returns the activated output of a layer, found by following the inputs' names. */
  @SuppressWarnings("unchecked")
  double[] outputs(String stack, double[] input, String name) {
    for (Map<String, String> layer : (List<Map<String, String>>) description.get(stack)) {
      if (layer.get("name").equals(name)) {
        boolean first = layer.get("input").length() == 1;
        double[] below = first ? input : outputs(stack, input, layer.get("input"));
        return dense(name, layer.get("activation"), below);
      }
    }
    throw new IllegalArgumentException("no layer " + name);
  }

  private double[] dense(String name, String activation, double[] x) {
    INDArray weight = arrays.get(name + ".weight");
    INDArray bias = arrays.get(name + ".bias");
    double[] y = new double[(int) bias.length()];
    for (int to = 0; to < y.length; to++) {
      y[to] = bias.getDouble(to);
      for (int from = 0; from < x.length; from++) {
        y[to] += x[from] * weight.getDouble(from, to);
      }
      y[to] = activate(activation, y[to]);
    }
    return y;
  }

  private static double activate(String activation, double a) {
    return switch (activation) {
      case "identity" -> a;
      case "relu" -> Math.max(a, 0);
      case "leaky_relu" -> a > 0 ? a : 0.01 * a;
      case "tanh" -> Math.tanh(a);
      case "elu" -> a > 0 ? a : Math.exp(a) - 1;
      case "softplus" -> Math.log(1 + Math.exp(a));
      case "sigmoid" -> 1 / (1 + Math.exp(-a));
      default -> throw new IllegalArgumentException(activation);
    };
  }

  double[] logVariances(double[] x) {
    boolean scale = arrays.containsKey("encoder.scale.bias");
    double[] second = outputs("encoder", x, scale ? "encoder.scale" : "encoder.log_variance");
    for (int i = 0; i < second.length; i++) {
      second[i] = scale ? 2 * Math.log(second[i] + 1e-6) : Math.max(-30, Math.min(20, second[i]));
    }
    return second;
  }

  double[] reconstruction(double[] z) {
    double[] output = outputs("decoder", z, "decoder.output");
    if ("continuous_bernoulli".equals(description.get("likelihood"))) {
      for (int i = 0; i < output.length; i++) {
        output[i] = 1 / (1 - Math.exp(-output[i])) - 1 / output[i];
      }
    }
    return output;
  }

  /** Whether the file holds how wide a Gaussian is. */
  boolean hasWidth() {
    return arrays.containsKey("likelihood.log_sigma")
        || arrays.containsKey("decoder.log_variance.bias");
  }

  /** −ln p(x|z) of a Gaussian with the file's widths; 0 where it has none. */
  double gaussianDistortion(double[] x, double[] z) {
    double[] mean = reconstruction(z);
    double sum = 0;
    for (int i = 0; i < x.length && hasWidth(); i++) {
      double error = x[i] - mean[i];
      double variance = variance(z, i);
      sum += 0.5 * (Math.log(2 * Math.PI * variance) + error * error / variance);
    }
    return sum;
  }

  private double variance(double[] z, int feature) {
    if (arrays.containsKey("likelihood.log_sigma")) {
      double raw = arrays.get("likelihood.log_sigma").getDouble(0);
      return Math.exp(2 * (-6 + Math.log1p(Math.exp(raw + 6))));
    }
    double log = outputs("decoder", z, "decoder.log_variance")[feature];
    return 1e-4 + Math.exp(Math.max(-20, Math.min(20, log)));
  }
}
