package vaesweep.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vaesweep.documents.Document.Heading;

/**
 * Guards readers: a link that leads nowhere, a page that nobody finds, a README that nobody reads.
 */
final class DocumentsTest {
  private static final int MOST_WORDS = 900;

  private static final Path TEMPLATES = Path.of("src/main/jte/section");

  static List<Document> documents() throws IOException {
    return Document.all();
  }

  /** Pages lead to pages alone, so that the site has what GitHub has. */
  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Document document) throws IOException {
    for (String link : document.links()) {
      if (!link.contains("://")) {
        Path target = target(document, link);
        assertThat(target).as(link).exists();
        if (document.file().startsWith(Document.PAGES)) {
          assertThat(target.normalize()).as(link).startsWith(Document.PAGES);
        }
        if (link.contains("#")) {
          String anchor = link.substring(link.indexOf('#') + 1);
          assertThat(Document.read(target).anchors()).as(link).contains(anchor);
        }
      }
    }
  }

  private static Path target(Document document, String link) {
    String path = link.replaceFirst("#.*", "");
    return path.isEmpty() ? document.file() : document.file().resolveSibling(path).normalize();
  }

  private static List<Path> targets(Path file) throws IOException {
    Document document = Document.read(file);
    return document.links().stream()
        .filter(link -> !link.contains("://"))
        .map(link -> target(document, link))
        .toList();
  }

  @Test
  void everyPageIsInTheContentsAndTheContentsInTheReadme() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Document document : Document.all()) {
      pages.add(document.file());
    }
    pages.removeAll(List.of(Document.README, Document.CONTENTS));
    assertThat(targets(Document.CONTENTS)).containsAll(pages);
    assertThat(targets(Document.README)).contains(Document.CONTENTS);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aPageHasOneTitleFirstAndNoHeadingTwice(Document document) {
    assertThat(document.prose()).startsWith("# ");
    assertThat(document.headings()).filteredOn(heading -> heading.level() == 1).hasSize(1);
    assertThat(document.headings()).extracting(Heading::text).doesNotHaveDuplicates();
  }

  @Test
  void theReadmeIsTwoScreens() throws IOException {
    assertThat(Document.read(Document.README).words()).isLessThanOrEqualTo(MOST_WORDS);
  }

  @Test
  void theReadmeNamesSectionsThatThePageHas() throws IOException {
    StringBuilder templates = new StringBuilder();
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.toList()) {
        templates.append(Files.readString(file));
      }
    }
    List<String> sections =
        Pattern.compile("(?m)^\\| \\*\\*(.+?)\\*\\* \\|")
            .matcher(Document.read(Document.README).prose())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(sections).isNotEmpty();
    assertThat(sections)
        .allSatisfy(section -> assertThat(templates).contains("-title\">" + section + "</h2>"));
  }
}
