package vaesweep.words.explain;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vaesweep.diagnosis.words.Amounts;
import vaesweep.explanation.Explanation;
import vaesweep.explanation.LossFacts;
import vaesweep.explanation.Preset;
import vaesweep.explanation.Presets;
import vaesweep.explanation.PrintedNumbers;
import vaesweep.explanation.PrintedTerms;
import vaesweep.explanation.WrittenLoss;
import vaesweep.spec.json.JsonWriter;
import vaesweep.words.text.TextTable;

/** What one loss is. */
public final class LossWords {
  private final WrittenLoss loss;
  private final Optional<Preset> preset;
  private final Optional<PrintedNumbers> printed;
  private final Map<String, String> replaced;

  /**
   * @param preset whose loss it is, where it is one that people copy
   * @param printed what a program printed of it, to be converted
   * @param replaced what is otherwise than in the preset, by name
   */
  public LossWords(
      WrittenLoss loss,
      Optional<Preset> preset,
      Optional<PrintedNumbers> printed,
      Map<String, String> replaced) {
    this.loss = loss;
    this.preset = preset;
    this.printed = printed;
    this.replaced = new LinkedHashMap<>(replaced);
  }

  /**
   * Prints it.
   *
   * @param json whether as JSON, for programs
   */
  public void print(boolean json, PrintStream out) {
    if (json) {
      out.print(JsonWriter.pretty(facts()));
      return;
    }
    preset.ifPresent(found -> printTitle(found, out));
    Explanation.of(loss).forEach(out::println);
    out.println();
    new PrintedTerms(loss).lines(printed).forEach(out::println);
    preset.ifPresent(found -> printFacts(found, out));
  }

  private void printTitle(Preset found, PrintStream out) {
    out.println(found.name() + ": " + found.title());
    if (!replaced.isEmpty()) {
      String changes =
          replaced.entrySet().stream()
              .map(word -> word.getKey() + " " + word.getValue())
              .collect(Collectors.joining(", "));
      out.println("but with " + changes);
    }
    out.println();
  }

  private Map<String, Object> facts() {
    Map<String, Object> facts = new LinkedHashMap<>();
    preset.ifPresent(found -> facts.put("preset", found.name()));
    facts.putAll(LossFacts.of(loss));
    printed.ifPresent(numbers -> facts.put("converted", new PrintedTerms(loss).facts(numbers)));
    preset.ifPresent(found -> facts.put("facts", found.facts()));
    preset.ifPresent(found -> facts.put("sources", found.sources()));
    return facts;
  }

  private static void printFacts(Preset found, PrintStream out) {
    out.println();
    out.println("Good to know");
    found.facts().forEach(fact -> out.println("  - " + fact));
    out.println();
    out.println("Read in");
    found.sources().forEach(source -> out.println("  " + source));
  }

  /** Prints the presets, a row each. */
  public static void printPresets(PrintStream out) {
    List<List<Object>> rows =
        Presets.ALL.stream().map(each -> List.<Object>of(each.name(), each.title())).toList();
    TextTable.print(List.of("preset", "whose loss it is"), rows, out);
  }

  /** Returns the line below so many problems. */
  public static String problems(int count) {
    return Amounts.count(count, "problem") + "; explain --help shows examples.";
  }
}
