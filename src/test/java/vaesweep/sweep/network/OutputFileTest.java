package vaesweep.sweep.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vaesweep.example.Pipe;
import vaesweep.sweep.file.Refusal;

/** The danger: a device that somebody names as output is replaced by a file, for everybody. */
final class OutputFileTest {
  @TempDir private Path folder;

  @Test
  void whatIsNoFileIsNotReplaced() throws Exception {
    Path pipe = Pipe.at(folder.resolve("z.npy"));
    assertThatThrownBy(() -> OutputFile.write(pipe, new byte[3]))
        .isInstanceOf(Refusal.class)
        .hasMessage("--output: found " + pipe + ", which is there and no file; give another name");
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(folder).isDirectoryContaining(path -> path.equals(pipe));
  }

  @Test
  void aFileIsReplacedWhole() throws Exception {
    Path file = Files.write(folder.resolve("z.npy"), new byte[9]);
    OutputFile.write(file, new byte[] {1, 2});
    assertThat(file).hasBinaryContent(new byte[] {1, 2});
    assertThat(folder.toFile().list()).hasSize(1);
  }
}
