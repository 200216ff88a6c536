package vaesweep.cli;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import vaesweep.cli.console.Console;
import vaesweep.cli.console.ExitCode;
import vaesweep.selftest.Check;
import vaesweep.selftest.LinearCase;
import vaesweep.selftest.LinearResult;
import vaesweep.selftest.SelfTest;
import vaesweep.words.text.TextTable;

/** Trains linear networks and shows their numbers beside the exact ones. */
@Command(
    name = "selftest",
    description = {
      "Trains linear networks on bundled handwritten digits and holds their numbers against the exact optimum.",
      "Exit code: 0 if all hold, 1 if not."
    },
    mixinStandardHelpOptions = true)
final class SelftestCommand implements Callable<Integer> {
  private static final int CHECKS_A_LINE = 4;

  private final Console console;

  SelftestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    SelfTest selfTest = new SelfTest();
    console
        .out()
        .println(
            "Linear networks on "
                + selfTest.rows()
                + " handwritten digits: ours beside the exact number in brackets.");
    List<LinearResult> results = new ArrayList<>();
    selfTest.run(
        result -> {
          results.add(result);
          console.out().println();
          lines(result, selfTest.features()).forEach(console.out()::println);
        });
    console.out().println();
    return verdict(results);
  }

  private static List<String> lines(LinearResult result, int features) {
    List<String> lines = new ArrayList<>();
    lines.add(title(result.linear(), features));
    for (List<Check> some : Iterables.partition(result.checks(), CHECKS_A_LINE)) {
      lines.add(
          some.stream()
              .map(check -> check.quantity() + " " + text(check.ours()) + " [" + exact(check) + "]")
              .collect(Collectors.joining(", ", "  ", "")));
    }
    lines.add(result.holds() ? "  ok" : "  FAILED");
    return lines;
  }

  private static String title(LinearCase linear, int features) {
    return String.format(
        Locale.ROOT,
        "%s, reduction %s, beta %s (beta_eff %s), %d latent units",
        linear.name(),
        linear.reduction().spelling(),
        TextTable.text(linear.beta(features)),
        TextTable.text(linear.betaEff()),
        linear.latentSize());
  }

  private Integer verdict(List<LinearResult> results) {
    long numbers = results.stream().mapToLong(result -> result.checks().size()).sum();
    List<String> failed = new ArrayList<>();
    for (LinearResult result : results) {
      for (Check check : result.checks()) {
        if (!check.holds()) {
          failed.add(failure(result.linear(), check));
        }
      }
    }
    if (failed.isEmpty()) {
      console.out().println("All " + numbers + " numbers hold.");
      return ExitCode.COMPLETE.code();
    }
    failed.forEach(console.out()::println);
    console.out().println(failed.size() + " of " + numbers + " numbers do not hold.");
    return ExitCode.TRIALS_FAILED.code();
  }

  private static String failure(LinearCase linear, Check check) {
    return String.format(
        Locale.ROOT,
        "FAILED: %s, reduction %s, beta_eff %s: %s is %s, expected from %s to %s",
        linear.name(),
        linear.reduction().spelling(),
        TextTable.text(linear.betaEff()),
        check.quantity(),
        text(check.ours()),
        text(check.exact() - check.below()),
        text(check.exact() + check.above()));
  }

  private static String exact(Check check) {
    return (check.above() == Double.POSITIVE_INFINITY ? "at least " : "") + text(check.exact());
  }

  private static String text(double value) {
    return value == Math.rint(value)
        ? TextTable.text(value)
        : String.format(Locale.ROOT, "%.4f", value);
  }
}
