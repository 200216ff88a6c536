package vaesweep.vae.dl4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.network.Activation;
import vaesweep.spec.network.Hidden;
import vaesweep.spec.network.PosteriorScale;
import vaesweep.vae.Architecture;

/**
 * Guards the console, which belongs to the program's own words: ND4J and DL4J introduce themselves
 * when they start, and newer Javas warn of what JavaCPP does. A process of its own, because a
 * library starts once.
 */
final class QuietExportTest {
  private static final int FIRST_JAVA_THAT_WARNS_OF_NATIVE_ACCESS = 24;

  @TempDir Path directory;

  @Test
  void anExportSaysNothingByItself() throws Exception {
    Process process =
        new ProcessBuilder(command())
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).isEmpty();
    assertThat(directory.resolve("decoder.zip")).isNotEmptyFile();
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (Runtime.version().feature() >= FIRST_JAVA_THAT_WARNS_OF_NATIVE_ACCESS) {
      command.add("--enable-native-access=ALL-UNNAMED"); // the jar's manifest has it
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Export.class.getName()));
    return command;
  }

  /** The process: writes a small network into the folder it runs in. */
  static final class Export {
    private Export() {}

    public static void main(String[] arguments) throws Exception {
      Architecture architecture =
          new Architecture(
              4,
              2,
              Hidden.mirrored(List.of(3)),
              Activation.RELU,
              Activation.IDENTITY,
              Activation.IDENTITY,
              Activation.IDENTITY,
              PosteriorScale.LOG_VARIANCE,
              Likelihood.BERNOULLI);
      Dl4jNetworks.save(
          architecture, new float[architecture.parameters()], Path.of("").toAbsolutePath());
    }
  }
}
