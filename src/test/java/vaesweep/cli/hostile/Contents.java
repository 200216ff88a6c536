package vaesweep.cli.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vaesweep.spec.Parameters;

/** Files that are JSON, and say what no sweep can mean. */
final class Contents {
  private static final String PARAMETERS = "parameters";

  private Contents() {}

  static Stream<HostileFile> all() {
    return Stream.of(
            wrongTypes(),
            wrongParameters(),
            numbers(),
            ranges(),
            grids(),
            words(),
            names(),
            constraints(),
            conflicts())
        .flatMap(files -> files);
  }

  /** Every key with values of types that none of them takes. */
  private static Stream<HostileFile> wrongTypes() {
    List<String> values = List.of("null", "true", "-1.5", "[[{}]]", "{\"a\":{\"b\":[]}}");
    return Stream.of(
            "$schema",
            "name",
            "description",
            "method",
            "trials",
            "seed",
            "repeats",
            "data",
            "keep",
            "evaluation",
            "constraints",
            PARAMETERS,
            "configurations")
        .flatMap(key -> values.stream().map(value -> with(key, value)));
  }

  /** A good sweep but for one member. */
  private static HostileFile with(String key, String value) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("name", "\"x\"");
    members.put("method", "\"random\"");
    members.put("trials", "3");
    members.put("data", "\"optdigits\"");
    members.put(PARAMETERS, "{}");
    members.put(key, value);
    return HostileFile.text(
        key + " is " + (value.length() > 40 ? value.length() + " characters" : value),
        members.entrySet().stream()
            .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
            .collect(Collectors.joining(",", "{", "}")));
  }

  private static Stream<HostileFile> wrongParameters() {
    List<String> values =
        List.of("null", "true", "-1e9", "\"\"", "[[[]]]", "{}", "{\"values\":[]}", "{\"a\":1}");
    return Parameters.names().stream()
        .flatMap(
            name ->
                values.stream()
                    .map(value -> "\"" + name + "\":" + value)
                    .map(text -> HostileFile.parameters(text, text)));
  }

  private static Stream<HostileFile> numbers() {
    return Stream.of(
            "\"beta\":1e999",
            "\"beta\":-1e999",
            "\"beta\":1e1000000000",
            "\"beta\":1e-999999999999",
            "\"epochs\":1e2147483647",
            "\"epochs\":1e2147483648",
            "\"epochs\":1e99999999999999999999",
            "\"epochs\":1e-2000000000",
            "\"epochs\":1000001",
            "\"latent_size\":2147483648",
            "\"latent_size\":9223372036854775808",
            "\"latent_size\":0.5",
            "\"batch_size\":1.0000000000000000000000000001",
            "\"batch_size\":1501",
            "\"learning_rate\":0",
            "\"learning_rate\":-0.0",
            "\"hidden\":[" + "400,".repeat(100_000) + "400]",
            "\"hidden\":[1e9]",
            "\"hidden\":[0]",
            "\"likelihood\":{\"type\":\"gaussian\",\"sigma\":0}",
            "\"likelihood\":{\"type\":\"gaussian\",\"sigma\":1e999}")
        .map(text -> HostileFile.parameters("number " + shortened(text), text));
  }

  private static Stream<HostileFile> ranges() {
    return Stream.of(
            "\"min\":2,\"max\":1,\"num\":3",
            "\"min\":1,\"max\":2",
            "\"max\":2,\"num\":3",
            "\"min\":1,\"max\":2,\"num\":1",
            "\"min\":1,\"max\":2,\"num\":1e9",
            "\"min\":1,\"max\":2,\"num\":2147483648",
            "\"min\":1,\"max\":2,\"num\":1e999",
            "\"min\":1,\"max\":2,\"num\":\"3\"",
            "\"min\":-1e308,\"max\":1e308,\"num\":3",
            "\"min\":0,\"max\":1e999,\"num\":3",
            "\"min\":1e-999,\"max\":1,\"num\":3,\"distribution\":\"log_uniform_values\"",
            "\"min\":0,\"max\":1,\"num\":3,\"distribution\":\"log_uniform_values\"",
            "\"min\":0,\"max\":1,\"num\":3,\"distribution\":\"q_uniform\",\"q\":0",
            "\"min\":0,\"max\":1,\"num\":3,\"distribution\":\"cauchy\"",
            "\"distribution\":\"normal\",\"mu\":1e999,\"sigma\":1",
            "\"distribution\":\"normal\",\"mu\":0,\"sigma\":-1",
            "\"values\":[1,2],\"probabilities\":[1e999,1]",
            "\"values\":[1,2],\"probabilities\":[1]",
            "\"values\":[1,2],\"min\":1",
            "\"value\":1,\"values\":[2]",
            "\"values\":{\"values\":[1]}",
            "\"values\":[{\"values\":[1]}]",
            "\"values\":[[1]]",
            "\"values\":[null]")
        .map(range -> HostileFile.parameters("range " + range, "\"beta\":{" + range + "}"));
  }

  private static Stream<HostileFile> grids() {
    String hundred = ":{\"min\":1,\"max\":100,\"num\":100}";
    String explosion =
        Stream.of("beta", "latent_size", "epochs", "batch_size", "gradient_clip_norm")
            .map(name -> "\"" + name + "\"" + hundred)
            .collect(Collectors.joining(","));
    String many =
        IntStream.range(0, 100_000).mapToObj(String::valueOf).collect(Collectors.joining(","));
    String annealings = "{\"type\":\"linear\"},".repeat(40_000);
    String within = "{\"type\":\"linear\",\"length\":{\"min\":1,\"max\":9,\"num\":99999}},";
    return Stream.of(
        HostileFile.parameters("10^10 configurations", explosion),
        HostileFile.parameters("100,001 values", "\"beta\":{\"values\":[" + many + ",0.5]}"),
        HostileFile.parameters(
            "values, twice",
            "\"beta\":{\"values\":[" + many + "]},\"epochs\":{\"min\":1,\"max\":9,\"num\":2}"),
        HostileFile.parameters(
            "300,000 wrong values", "\"beta\":{\"values\":[" + "-1,".repeat(300_000) + "-1]}"),
        HostileFile.parameters(
            "40,000 wrong objects", "\"annealing\":{\"values\":[" + annealings + "1]}"),
        HostileFile.parameters(
            "10^9 annealings", "\"annealing\":{\"values\":[" + within.repeat(9_999) + "\"none\"]}"),
        HostileFile.parameters(
            "60,000 unknown parameters",
            IntStream.range(0, 60_000)
                .mapToObj(i -> "\"latent" + i + "\":1")
                .collect(Collectors.joining(","))),
        with("repeats", "1001"),
        with("trials", "100001"),
        with("trials", "1e999"),
        with("configurations", "[" + "{},".repeat(200_000) + "{}]"));
  }

  /** Words from other alphabets, with control characters, and very long ones, where words stand. */
  private static Stream<HostileFile> words() {
    List<String> words =
        List.of(
            "",
            " ",
            "\\u0000",
            "\\u202esum",
            "s\u00fcm",
            "\ud83d\ude00",
            "SUM",
            "x".repeat(100_000),
            "../../etc/passwd",
            "<script>alert(1)</script>",
            "'; DROP TABLE trial; --");
    return Stream.of(
            "\"reduction\":\"%s\"",
            "\"annealing\":{\"type\":\"%s\"}",
            "\"beta\":{\"min\":1,\"max\":2,\"num\":2,\"distribution\":\"%s\"}",
            "\"%s\":1")
        .flatMap(parameter -> words.stream().map(word -> parameter.replace("%s", word)))
        .map(text -> HostileFile.parameters("word " + shortened(text), text));
  }

  /** What names files: of the results, and of the data. */
  private static Stream<HostileFile> names() {
    Stream<HostileFile> names =
        Stream.of("", ".", "..", "../x", "/tmp/x", "a/b", "a\\\\b", "a\\u0000b", "-x", "x y")
            .map(name -> with("name", "\"" + name + "\""));
    Stream<HostileFile> long_ = Stream.of(with("name", "\"" + "n".repeat(81) + "\""));
    Stream<HostileFile> data =
        Stream.of(
                "\"mnist\"",
                "\"\"",
                "\"/etc/passwd\"",
                "\"\\u202eoptdigits\"",
                "\"a\\u0085b\"",
                "\"" + "d".repeat(1000) + "\"",
                "{\"name\":\"optdigits\",\"directory\":\"/\"}",
                "{\"name\":\"optdigits\",\"directory\":\"a\\u0000b\"}",
                "{\"name\":\"optdigits\",\"binarize\":\"maybe\"}",
                "{\"name\":\"no\",\"directory\":\"\\ud83d\"}",
                "{\"directory\":\"/\"}")
            .map(value -> with("data", value));
    return Stream.of(names, long_, data).flatMap(files -> files);
  }

  private static Stream<HostileFile> constraints() {
    return Stream.of(
            "\"\"",
            "1",
            "null",
            "[\"beta < 1\"]",
            "\"beta\"",
            "\"beta <\"",
            "\"beta < 1 beta\"",
            "\"beta = 'sum'\"",
            "\"(beta < 1\"",
            "\"beta < 1)\"",
            "\"reduction = 'x'\"",
            "\"zebra < 1\"",
            "\"\\u0000 < 1\"",
            "\"beta \\u2264 1\"",
            "\"RANDOM() < 1\"",
            "\"DT_NOW() < 1\"",
            "\"beta < 1e999999999999\"",
            "\"beta < 9^9^9^9^9\"",
            "\"beta / 0 < 1\"",
            "\"LOG(0 - beta) < 1\"",
            "\"beta < 0\"",
            "\"hidden == 400\"",
            "\"" + "(".repeat(999) + "\"",
            "\"" + "(".repeat(490) + "beta" + ")".repeat(490) + "\"",
            "\"" + "-".repeat(990) + "beta\"",
            "\"" + "!".repeat(980) + "(beta<1)\"",
            "\"" + "ABS(".repeat(199) + "beta\"",
            "\"" + "beta<".repeat(100_000) + "1\"",
            "\"beta < 1\",".repeat(100) + "\"beta < 1\"")
        .map(condition -> with("constraints", "[" + condition + "]"));
  }

  private static Stream<HostileFile> conflicts() {
    return Stream.of(
            "\"beta\":1,\"beta\":2",
            "\"beta\":1,\"beta_norm\":1",
            "\"__proto__\":{\"beta\":1}",
            "\"annealing\":{\"type\":{\"values\":[\"none\"]}}",
            "\"annealing\":{\"type\":\"linear\",\"length\":{\"min\":1,\"max\":2}}",
            "\"annealing\":{\"type\":\"linear\",\"length\":{\"type\":\"linear\"}}",
            "\"hidden\":{\"encoder\":{},\"decoder\":\"x\"}",
            "\"reduction\":{\"value\":{\"value\":\"sum\"}}")
        .map(text -> HostileFile.parameters(text, text));
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + " (" + text.length() + ")" : text;
  }
}
