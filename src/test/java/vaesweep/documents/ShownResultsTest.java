package vaesweep.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.golden.Dump;
import vaesweep.storage.query.NamedQuery;
import vaesweep.storage.query.Query;
import vaesweep.storage.sqlite.Raw;

/**
 * Guards who asks a database: a query that is wrong, or a table or finding that no page explains.
 */
final class ShownResultsTest {
  private static final Path RULES = Path.of("src/main/java/vaesweep/diagnosis/rules");

  private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z_]{4,})\"");

  private static final Pattern SHIPPED = Pattern.compile("results/(\\w+)\\.db");

  @TempDir static Path folder;

  private static Path database;

  static List<Document> documents() throws IOException {
    return Document.all();
  }

  /** The newest schema's golden database. */
  @BeforeAll
  static void makeDatabase() throws Exception {
    database = folder.resolve("golden.db");
    try (Stream<Path> scripts = Files.list(Path.of("src/test/resources/vaesweep/golden"))) {
      Path newest =
          scripts
              .filter(file -> file.toString().endsWith(".sql"))
              .max(Comparator.naturalOrder())
              .orElseThrow();
      Dump.load(Files.readString(newest), database);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyStatementIsUnderstood(Document document) {
    document.blocks("sql").forEach(ShownResultsTest::understood);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyQueryOfACommandIsUnderstoodOrHasThatName(Document document) {
    for (ShownCommand command : document.commands()) {
      if (command.is("query") && command.arguments().size() > 2) {
        String query = command.arguments().get(2);
        if (!query.startsWith("@")) {
          understood(query);
          continue;
        }
        NamedQuery named = named(query.substring(1));
        boolean asks = command.arguments().size() > 3;
        assertThat(named.asksParameter()).as(command.text()).isEqualTo(asks);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyNameOfAQueryIsOne(Document document) {
    document.spans().stream()
        .filter(span -> span.startsWith("@"))
        .forEach(span -> named(span.substring(1).split(" ", 2)[0]));
  }

  /** Databases that are shown are those of the sweeps that the product brings. */
  @ParameterizedTest
  @MethodSource("documents")
  void everyDatabaseIsOfASweepThatIsThere(Document document) {
    for (ShownCommand command : document.commands()) {
      Matcher shipped = SHIPPED.matcher(command.text());
      while (shipped.find()) {
        assertThat(Path.of("sweeps", shipped.group(1) + ".json")).as(command.text()).exists();
      }
    }
  }

  @Test
  void everyTableAndViewIsOnThePageOfTheDatabase() throws Exception {
    List<String> all =
        Raw.ask(database, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')");
    assertThat(all).contains("trials");
    assertThat(Document.read(Document.PAGES.resolve("database.md")).spans()).containsAll(all);
  }

  @Test
  void everyMeasurementIsOnItsPage() throws Exception {
    List<String> names = Raw.ask(database, "SELECT DISTINCT name FROM measurement");
    assertThat(names).contains("psnr");
    assertThat(Document.read(Document.PAGES.resolve("measured.md")).spans()).containsAll(names);
  }

  @Test
  void everyFindingIsOnItsPageAndEveryCodeThereIsAFinding() throws IOException {
    Set<String> codes;
    try (Stream<Path> rules = Files.walk(RULES)) {
      codes =
          rules
              .filter(Files::isRegularFile)
              .flatMap(file -> CODE.matcher(text(file)).results())
              .map(found -> found.group(1))
              .collect(Collectors.toSet());
    }
    List<String> shown =
        Document.read(Document.PAGES.resolve("findings.md")).spans().stream()
            .filter(span -> span.matches("[A-Z][A-Z_]{4,}"))
            .filter(span -> !span.equals("OUT_OF_DOMAIN")) // no finding: nothing is trained
            .toList();
    assertThat(shown).containsExactlyInAnyOrderElementsOf(codes);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static NamedQuery named(String name) {
    return NamedQuery.all().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no query is named @" + name));
  }

  /** One that asks about a parameter is prepared with none. */
  private static void understood(String sql) {
    try (Query query = Query.open(database)) {
      assertThatCode(() -> query.run("EXPLAIN " + sql)).as(sql).doesNotThrowAnyException();
    }
  }
}
