package vaesweep.endtoend;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The packaged program, run as a user runs it, in a folder of its own. */
final class Jar {
  private static final long PATIENCE_SECONDS = 600;

  /** What Java itself warns of on a machine it says on standard output, amid the program's. */
  private static final List<String> SILENT_JAVA = List.of("-Xlog:disable", "-XX:-PrintWarnings");

  private final Path folder;
  private final Path java;
  private final List<String> options;
  private String before = "";

  Jar(Path folder) {
    this(folder, Path.of(System.getProperty("java.home")));
  }

  /**
   * @param options for Java itself
   */
  Jar(Path folder, Path javaHome, String... options) {
    this.folder = folder;
    this.options = List.of(options);
    java = javaHome.resolve("bin").resolve("java");
  }

  /** The same with no more heap than that. */
  Jar withHeap(String most) {
    return new Jar(folder, java.getParent().getParent(), "-Xmx" + most);
  }

  /** The same as a shell starts it that was told to ignore a signal, as nohup does. */
  Jar ignoring(String signal) {
    return after("trap '' " + signal);
  }

  /** The same as a shell starts it after another command. */
  Jar after(String command) {
    Jar jar = new Jar(folder, java.getParent().getParent(), options.toArray(String[]::new));
    jar.before = command;
    return jar;
  }

  /** How a run ended. */
  record Run(int exit, String out, String err) {}

  Run run(String... arguments) throws IOException, InterruptedException {
    File out = Files.createTempFile(folder, "out", ".txt").toFile();
    File err = Files.createTempFile(folder, "err", ".txt").toFile();
    Process process = builder(arguments).redirectOutput(out).redirectError(err).start();
    int exit = end(process);
    return new Run(exit, Files.readString(out.toPath()), Files.readString(err.toPath()));
  }

  /** Starts the program, and returns once a line of its progress contains {@code text}. */
  Process startUntil(String text, String... arguments) throws IOException {
    Process process = builder(arguments).redirectErrorStream(true).start();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    String line = lines.readLine();
    while (line != null && !line.contains(text)) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new IllegalStateException("the program ended before it said " + text);
    }
    return process;
  }

  /** Returns what a program that was started says from now on to its end. */
  static String rest(Process process) throws IOException {
    return process.inputReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
  }

  /** Starts the program, and hears nothing of what it says. */
  Process start(String... arguments) throws IOException {
    return builder(arguments)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static int end(Process process) throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the program did not end");
    }
    return process.exitValue();
  }

  static void signal(Process process, String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(SILENT_JAVA);
    command.addAll(options);
    command.addAll(List.of("-jar", System.getProperty("sweep.jar")));
    command.addAll(List.of(arguments));
    if (!before.isEmpty()) {
      command.addAll(0, List.of("sh", "-c", before + "; exec \"$@\"", "sh"));
    }
    return new ProcessBuilder(command).directory(folder.toFile());
  }
}
