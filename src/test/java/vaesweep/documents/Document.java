package vaesweep.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text for people, in Markdown.
 *
 * @param file relative to the project
 * @param prose its lines outside of fenced blocks
 * @param blocks the fenced ones
 */
public record Document(Path file, String prose, List<Block> blocks) {
  static final Path README = Path.of("README.md");

  static final Path PAGES = Path.of("src/site/markdown");

  static final Path CONTENTS = PAGES.resolve("index.md");

  private static final String FENCE = "```";

  private static final Pattern SPAN = Pattern.compile("`([^`\n]+)`");

  private static final Pattern LINK = Pattern.compile("\\[[^\\]\n]*]\\(([^)\\s]+)\\)");

  private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.+)$");

  public Document {
    blocks = List.copyOf(blocks);
  }

  /**
   * A fenced block.
   *
   * @param language what stands behind the fence
   */
  record Block(String language, String text) {}

  /** A heading; one of a whole page has level 1. */
  record Heading(int level, String text) {}

  /** Returns the README and every page. */
  public static List<Document> all() throws IOException {
    List<Document> all = new ArrayList<>(List.of(read(README)));
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.sorted().toList()) {
        all.add(read(page));
      }
    }
    return all;
  }

  static Document read(Path file) throws IOException {
    StringBuilder prose = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    StringBuilder block = null;
    String language = "";
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith(FENCE)) {
        (block == null ? prose : block).append(line).append('\n');
      } else if (block == null) {
        language = line.substring(FENCE.length()).strip();
        block = new StringBuilder();
      } else {
        blocks.add(new Block(language, block.toString()));
        block = null;
      }
    }
    if (block != null) {
      throw new IllegalArgumentException(file + ": a fenced block has no end");
    }
    return new Document(file, prose.toString(), blocks);
  }

  /** Returns the texts of fenced blocks in a language. */
  List<String> blocks(String language) {
    return blocks.stream()
        .filter(block -> block.language().equals(language))
        .map(Block::text)
        .toList();
  }

  /** Returns what is set as code within lines. */
  public List<String> spans() {
    return SPAN.matcher(prose).results().map(found -> found.group(1)).toList();
  }

  /** Returns where the links lead, as they are written. */
  List<String> links() {
    return LINK.matcher(SPAN.matcher(prose).replaceAll("code"))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  List<Heading> headings() {
    return HEADING
        .matcher(prose)
        .results()
        .map(found -> new Heading(found.group(1).length(), found.group(2)))
        .toList();
  }

  /** Returns what links to a place in it may name: GitHub's names of its headings. */
  Set<String> anchors() {
    Set<String> anchors = new LinkedHashSet<>();
    for (Heading heading : headings()) {
      String kept = heading.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "");
      anchors.add(kept.replace(' ', '-'));
    }
    return anchors;
  }

  /** Returns the program's command lines that it shows, in blocks and within lines. */
  public List<ShownCommand> commands() {
    Stream<String> shown =
        Stream.concat(blocks.stream().flatMap(block -> block.text().lines()), spans().stream());
    return shown.map(ShownCommand::find).flatMap(List::stream).toList();
  }

  /** Returns the words of a text that have a letter or a digit, however they are marked up. */
  long words() {
    String all = prose + String.join("\n", blocks.stream().map(Block::text).toArray(String[]::new));
    return Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*")
        .matcher(all)
        .results()
        .map(MatchResult::group)
        .count();
  }
}
