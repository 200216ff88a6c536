package vaesweep.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import vaesweep.diagnosis.words.Digits;
import vaesweep.explanation.Explanation;
import vaesweep.explanation.Preset;
import vaesweep.explanation.WrittenLoss;
import vaesweep.spec.Likelihood;
import vaesweep.spec.NumberType;
import vaesweep.spec.Parameters;
import vaesweep.spec.Reduction;
import vaesweep.spec.Type;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.JsonReader;
import vaesweep.spec.json.JsonWriter;
import vaesweep.spec.json.Problem;
import vaesweep.spec.json.Problems;

/** Says what a loss is, whatever its reduction and weight are written like. */
@Command(
    name = "explain",
    description = {
      "Says what a loss is: its effective weight, the decoder it implies, and how to write it under the other reductions.",
      "Presets: keras, tfjs, pytorch, dl4j, the losses that people copy."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExplainCommand implements Runnable {
  private static final int DIGITS = 10;
  private static final Type<Integer> COUNT = NumberType.integer(1, 10_000_000);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Option(names = "--preset", paramLabel = "NAME", description = "A loss that people copy.")
  private String preset;

  @Option(names = "--features", paramLabel = "N", description = "Features of one example.")
  private String features;

  @Option(names = "--latent-size", paramLabel = "M", description = "Latent units.")
  private String latentSize;

  @Option(names = "--reduction", description = "sum, mean, mean/sum or sum/mean. Default: sum.")
  private String reduction;

  @Option(names = "--beta", paramLabel = "W", description = "The KL weight as written. Default: 1.")
  private String beta;

  @Option(
      names = "--likelihood",
      description =
          "bernoulli, continuous_bernoulli, gaussian, laplace or mse. Default: bernoulli.")
  private String likelihood;

  @Option(names = "--sigma", description = "Of gaussian: a number, learned, optimal, per_feature.")
  private String sigma;

  @Option(names = "--scale", description = "Of laplace: a number, or optimal.")
  private String scale;

  @Option(names = "--json", description = "Prints JSON.")
  private boolean json;

  private final Console console;
  private final List<String> wrong = new ArrayList<>();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    wrong.clear();
    Optional<Preset> chosen = preset();
    Optional<Integer> n = count("--features", features, chosen.map(p -> p.loss().features()));
    Optional<Integer> m =
        count("--latent-size", latentSize, chosen.map(p -> p.loss().latentSize()));
    Reduction sums =
        read(
            "--reduction",
            Parameters.REDUCTION.type(),
            text(reduction),
            chosen.map(p -> p.loss().reduction()).orElse(Reduction.SUM));
    double weight =
        read("--beta", Parameters.BETA.type(), beta, chosen.map(p -> p.loss().beta()).orElse(1.0));
    Likelihood distribution = likelihood(chosen);
    if (!wrong.isEmpty()) {
      wrong.add(Sentences.count(wrong.size(), "problem") + ".");
      throw new Refusal(ExitCode.WRONG_INPUT, wrong);
    }
    print(new WrittenLoss(n.orElseThrow(), m.orElseThrow(), sums, weight, distribution), chosen);
  }

  private Optional<Preset> preset() {
    if (preset == null) {
      return Optional.empty();
    }
    Optional<Preset> found =
        Preset.all().stream().filter(each -> each.name().equals(preset)).findFirst();
    if (found.isEmpty()) {
      String names = Preset.all().stream().map(Preset::name).collect(Collectors.joining(", "));
      wrong.add("--preset: found \"" + preset + "\", expected one of " + names);
    }
    return found;
  }

  private Optional<Integer> count(String option, String written, Optional<Integer> otherwise) {
    if (written == null && otherwise.isEmpty()) {
      if (preset == null) {
        wrong.add(option + ": missing; a number, or --preset with an example's");
      }
      return otherwise;
    }
    return Optional.of(read(option, COUNT, written, otherwise.orElse(1)));
  }

  private Likelihood likelihood(Optional<Preset> chosen) {
    if (likelihood == null && sigma == null && scale == null) {
      return chosen.map(p -> p.loss().likelihood()).orElse(Likelihood.BERNOULLI);
    }
    String kind = likelihood == null ? (sigma == null ? "laplace" : "gaussian") : likelihood;
    String written = text(kind);
    if (sigma != null || scale != null) {
      String width = sigma == null ? ",\"scale\":" + value(scale) : ",\"sigma\":" + value(sigma);
      written = "{\"type\":" + text(kind) + width + "}";
    }
    if ((kind.equals("gaussian") && sigma == null) || (kind.equals("laplace") && scale == null)) {
      String option = kind.equals("gaussian") ? "--sigma" : "--scale";
      wrong.add("--likelihood: " + kind + " needs " + option + " too");
      return Likelihood.BERNOULLI;
    }
    return read("--likelihood", Parameters.LIKELIHOOD.type(), written, Likelihood.BERNOULLI);
  }

  private static String value(String written) {
    return isJson(written) ? written : text(written);
  }

  /** Whether it is a number, or was written as JSON here. */
  private static boolean isJson(String written) {
    return written.matches("-?[0-9]+([.][0-9]+)?([eE][-+]?[0-9]+)?|[{\"].*");
  }

  private static String text(String written) {
    return written == null ? null : JsonWriter.compact(written);
  }

  /** Reads as a sweep file would: the same bounds, spellings and messages. */
  private <T> T read(String option, Type<T> type, String written, T otherwise) {
    if (written == null) {
      return otherwise;
    }
    Problems problems = new Problems();
    Optional<Json> read = JsonReader.read(isJson(written) ? written : text(written), problems);
    Optional<T> value = read.flatMap(found -> type.read(found, problems));
    for (Problem problem : problems.all()) {
      wrong.add(option + ": " + problem.message());
    }
    return value.orElse(otherwise);
  }

  private void print(WrittenLoss loss, Optional<Preset> chosen) {
    Explanation explanation = new Explanation(loss);
    if (json) {
      Map<String, Object> facts = new LinkedHashMap<>(explanation.facts());
      chosen.ifPresent(each -> facts.put("surprise", each.surprise()));
      chosen.ifPresent(each -> facts.put("source", each.source()));
      console.out().println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(facts));
      return;
    }
    chosen.ifPresent(each -> console.out().println("This is " + each.title() + "."));
    explanation
        .sentences(number -> Digits.significant(number, DIGITS))
        .forEach(console.out()::println);
    console.out().println("The same objective:");
    List<List<Object>> rows = new ArrayList<>();
    explanation.equivalents().forEach((name, weight) -> rows.add(List.of(name, weight)));
    TextTable.print(List.of("reduction", "beta"), rows, console.out());
    chosen.ifPresent(
        each -> {
          console.out().println("Beware: " + each.surprise());
          console.out().println("Source: " + each.source());
        });
  }
}
