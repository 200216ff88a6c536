package vaesweep.words.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.cli.CommandLineInterface;
import vaesweep.cli.console.Console;

/**
 * Guards against two configurations or losses that read alike: who takes one for the other changes
 * the wrong trial.
 */
final class PlanTableTest {
  private static final Map<String, List<String>> VALUES =
      new TreeMap<>(
          Map.of(
              "beta",
              List.of("1", "1.0000001", "1.00000011", "0.3", "1e-7", "100000.25"),
              "objective",
              List.of(
                  "\"elbo\"",
                  "{\"type\":\"capacity\",\"gamma\":10,\"capacity\":25,\"annealing\":{\"type\":\"linear\",\"start\":0,\"length\":3}}",
                  "{\"type\":\"capacity\",\"gamma\":100,\"capacity\":25,\"annealing\":{\"type\":\"linear\",\"start\":0,\"length\":3}}",
                  "{\"type\":\"capacity\",\"gamma\":100,\"capacity\":25,\"annealing\":{\"type\":\"linear\",\"start\":0,\"length\":4}}",
                  "{\"type\":\"capacity\",\"gamma\":100,\"capacity\":25,\"annealing\":{\"type\":\"cosine\",\"start\":0,\"length\":3}}",
                  "{\"type\":\"free_bits\",\"nats\":0.5}",
                  "{\"type\":\"free_bits\",\"nats\":0.25}"),
              "likelihood",
              List.of(
                  "\"bernoulli\"",
                  "\"continuous_bernoulli\"",
                  "{\"type\":\"continuous_bernoulli\",\"bound\":9}",
                  "{\"type\":\"gaussian\",\"sigma\":0.1}",
                  "{\"type\":\"gaussian\",\"sigma\":0.1000000001}",
                  "{\"type\":\"gaussian\",\"sigma\":\"learned\"}"),
              "hidden",
              List.of(
                  "[400]",
                  "[]",
                  "[1000,1001,1002,1003,1004,1005,1006,1007]",
                  "[1000,1001,1002,1003,1004,1005,1006,1008]",
                  "{\"encoder\":[1000,1001,1002,1003,1004,1005],\"decoder\":[40]}",
                  "{\"encoder\":[1000,1001,1002,1003,1004,1005],\"decoder\":[41]}"),
              "annealing",
              List.of(
                  "\"none\"",
                  "{\"type\":\"linear\",\"start\":1,\"length\":4}",
                  "{\"type\":\"linear\",\"start\":1,\"length\":4,\"granularity\":\"epoch\"}",
                  "{\"type\":\"cosine\",\"start\":1,\"length\":4}"),
              "learning_rate",
              List.of("0.001", "0.0010000000001")));

  @TempDir Path folder;

  static Stream<Map<String, List<String>>> spaces() {
    Random random = new Random(11);
    return Stream.generate(() -> space(random)).limit(25);
  }

  private static Map<String, List<String>> space(Random random) {
    Map<String, List<String>> space = new TreeMap<>();
    List<String> names = new ArrayList<>(VALUES.keySet());
    boolean weighted = random.nextBoolean(); // a capacity has neither weight nor its annealing
    names.removeAll(weighted ? List.of("objective") : List.of("beta", "annealing"));
    Collections.shuffle(names, random);
    for (String name : names.subList(0, 2)) {
      List<String> values = new ArrayList<>(VALUES.get(name));
      Collections.shuffle(values, random);
      space.put(name, values.subList(0, 1 + random.nextInt(values.size())));
    }
    return space;
  }

  @ParameterizedTest
  @MethodSource("spaces")
  void noTwoRowsReadAlikeAndNoneIsCut(Map<String, List<String>> space) throws IOException {
    for (String verb : List.of("plan", "explain")) {
      List<String> table = table(verb, space);
      assertThat(table.stream().map(line -> line.replaceFirst("^\\s*\\d+ ", "")))
          .doesNotHaveDuplicates();
      assertThat(table).hasSizeGreaterThan(1).noneMatch(line -> line.contains("…"));
    }
  }

  @Test
  void whatVariesInAnObjectHasAColumnAndWhatAllHaveIsSaidOnce() throws IOException {
    List<String> plan = lines("plan", Map.of("objective", VALUES.get("objective").subList(1, 3)));
    assertThat(plan.get(0).split("\\s+"))
        .containsExactly("configuration", "objective.gamma", "beta_eff", "beta_norm");
    assertThat(plan.get(1).strip().split("\\s+")).startsWith("1", "10");
    assertThat(plan.get(2).strip().split("\\s+")).startsWith("2", "100");
    assertThat(plan)
        .contains(
            "Every objective is capacity with annealing linear, annealing.start 0, annealing.granularity"
                + " step, annealing.length 3, capacity 25.");
  }

  @Test
  void shortValuesOfDifferentKindsStayWhole() throws IOException {
    List<String> plan = lines("plan", Map.of("annealing", VALUES.get("annealing").subList(0, 2)));
    assertThat(plan.get(2)).contains("linear(start 1, length 4)");
  }

  private List<String> table(String verb, Map<String, List<String>> space) throws IOException {
    return lines(verb, space).stream().takeWhile(line -> !line.isEmpty()).toList();
  }

  private List<String> lines(String verb, Map<String, List<String>> space) throws IOException {
    List<String> parameters = new ArrayList<>();
    space.forEach((name, values) -> parameters.add("\"" + name + "\":{\"values\":" + values + "}"));
    Path file =
        Files.writeString(
            folder.resolve("s.json"),
            "{\"name\":\"s\",\"method\":\"grid\",\"data\":\"optdigits\",\"parameters\":{"
                + String.join(",", parameters)
                + "}}");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    int exit = CommandLineInterface.run(new Console(printed, told, false), verb, file.toString());
    assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
