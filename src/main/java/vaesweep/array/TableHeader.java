package vaesweep.array;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vaesweep.spec.json.Printable;

/**
 * The names of a table's columns, and whether its first line holds them.
 *
 * @param isThere whether the first line holds names
 * @param names as many as there are columns; empty texts where there is no header
 * @param notes what was found out, where nobody said it
 */
record TableHeader(boolean isThere, List<String> names, List<String> notes) {
  TableHeader {
    names = List.copyOf(names);
    notes = List.copyOf(notes);
  }

  private static final String SETTLE =
      "say \"header\": true or false where the sweep file names the data, or name every column";

  int width() {
    return names.size();
  }

  /**
   * Decides from the first lines.
   *
   * @param first at least one line
   * @throws InvalidFile if they do not tell, or a name is there twice
   */
  static TableHeader of(Path file, List<List<String>> first, ReadOptions options)
      throws InvalidFile {
    List<String> line = first.get(0).stream().map(String::strip).toList();
    boolean asked = options.header().isPresent();
    boolean there = asked ? options.header().get() : isHeader(file, first);
    if (!there) {
      return new TableHeader(false, line.stream().map(cell -> "").toList(), List.of());
    }
    Set<String> seen = new HashSet<>();
    List<String> twice =
        line.stream().filter(name -> !name.isEmpty() && !seen.add(name)).distinct().toList();
    if (!twice.isEmpty()) {
      throw new InvalidFile(
          file
              + ":1: found the name "
              + Printable.quoted(twice.get(0))
              + " of two columns, expected a name of its own for each");
    }
    String few = String.join(", ", line.subList(0, Math.min(3, line.size())));
    String note =
        "The first line of %s holds the names of the columns: %s%s."
            .formatted(file.getFileName(), Printable.line(few), line.size() > 3 ? ", …" : "");
    return new TableHeader(true, line, asked ? List.of() : List.of(note));
  }

  private static boolean isHeader(Path file, List<List<String>> first) throws InvalidFile {
    List<String> line = first.get(0);
    List<List<String>> others =
        first.stream().skip(1).filter(other -> other.size() == line.size()).toList();
    if (line.stream().noneMatch(TableCell::isText)) {
      return isCounted(line) && isHeaderOfNumbers(file, others);
    }
    if (line.stream().noneMatch(TableCell::isNumber) && others.isEmpty()) {
      return true;
    }
    boolean sameKinds =
        !others.isEmpty()
            && IntStream.range(0, line.size())
                .allMatch(i -> hasText(others, i) == TableCell.isText(line.get(i)));
    if (sameKinds) {
      return false; // columns of text stand in every line
    }
    if (line.stream().noneMatch(TableCell::isNumber)) {
      return true;
    }
    throw new InvalidFile(
        "%s:1: found names such as %s beside numbers such as %s, expected all names or all numbers; %s"
            .formatted(
                file,
                Printable.quoted(line.stream().filter(TableCell::isText).findFirst().orElseThrow()),
                line.stream().filter(TableCell::isNumber).findFirst().orElseThrow(),
                SETTLE));
  }

  private static boolean hasText(List<List<String>> lines, int column) {
    return lines.stream().anyMatch(line -> TableCell.isText(line.get(column)));
  }

  /** Whether a line is 0, 1, 2 and so on, as pandas names columns without names. */
  private static boolean isCounted(List<String> line) {
    return line.size() > 1
        && IntStream.range(0, line.size())
            .allMatch(i -> line.get(i).strip().equals(String.valueOf(i)));
  }

  /** Names in a row of numbers are seen where all others are written with a point. */
  private static boolean isHeaderOfNumbers(Path file, List<List<String>> others)
      throws InvalidFile {
    boolean fractions =
        !others.isEmpty()
            && others.stream().flatMap(List::stream).allMatch(cell -> cell.matches(".*[.eE].*"));
    if (!fractions) {
      throw new InvalidFile(
          file
              + ":1: found 0, 1 and so on, which may be names or numbers; "
              + SETTLE
              + "; x.to_csv(…, header=False) leaves pandas' away");
    }
    return true;
  }
}
