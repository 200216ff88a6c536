package vaesweep.array;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Printable;

/** Which columns of a table are numbers, in which order, and which says what a row is. */
final class TableColumns {
  private final TableHeader header;
  private final int[] numbers;
  private final OptionalInt label;

  private TableColumns(TableHeader header, int[] numbers, OptionalInt label) {
    this.header = header;
    this.numbers = numbers;
    this.label = label;
  }

  /**
   * Chooses them.
   *
   * @throws InvalidFile if what is asked for is not there; all that is not
   */
  static TableColumns of(Path file, TableHeader header, ReadOptions options) throws InvalidFile {
    List<String> problems = new ArrayList<>();
    OptionalInt label = OptionalInt.empty();
    if (options.label().isPresent()) {
      label = find(file, header, options.label().get(), problems);
    }
    int itsLabel = label.orElse(-1);
    int[] numbers;
    if (!options.columns().isEmpty()) {
      numbers =
          options.columns().stream()
              .map(wanted -> find(file, header, wanted, problems))
              .flatMapToInt(OptionalInt::stream)
              .toArray();
      if (IntStream.of(numbers).distinct().count() < numbers.length) {
        problems.add(file + ": found a column twice among \"columns\", by name and by number");
      }
    } else if (!options.preferred().isEmpty() && header.names().containsAll(options.preferred())) {
      numbers = options.preferred().stream().mapToInt(header.names()::indexOf).toArray();
    } else {
      numbers =
          numbered(file, header, options.prefixes(), problems)
              .orElseGet(
                  () -> IntStream.range(0, header.width()).filter(i -> i != itsLabel).toArray());
    }
    if (!problems.isEmpty()) {
      throw new InvalidFile(problems);
    }
    if (numbers.length == 0) {
      throw new InvalidFile(file + ": found no column beside the label, expected at least one");
    }
    return new TableColumns(header, numbers, label);
  }

  /** A name first, for a column may be called 3. */
  private static OptionalInt find(
      Path file, TableHeader header, String wanted, List<String> problems) {
    int named = header.names().indexOf(wanted);
    if (named >= 0) {
      return OptionalInt.of(named);
    }
    if (wanted.matches("[1-9]\\d{0,8}") && Integer.parseInt(wanted) <= header.width()) {
      return OptionalInt.of(Integer.parseInt(wanted) - 1);
    }
    problems.add(
        file
            + ": "
            + (header.isThere()
                ? Keys.unknown(wanted, "column", header.names())
                : "no such column "
                    + Printable.quoted(wanted)
                    + ", expected a number from 1 to "
                    + header.width()
                    + ", for the first line holds no names"));
    return OptionalInt.empty();
  }

  /**
   * The columns NAME_1, NAME_2 and so on, in the order of their numbers, of the first such name.
   */
  private static Optional<int[]> numbered(
      Path file, TableHeader header, List<String> prefixes, List<String> problems) {
    for (String prefix : prefixes) {
      Pattern pattern = Pattern.compile(Pattern.quote(prefix) + "_(\\d{1,9})");
      TreeMap<Integer, Integer> byNumber = new TreeMap<>();
      List<String> twice = new ArrayList<>();
      for (int i = 0; i < header.width(); i++) {
        Matcher name = pattern.matcher(header.names().get(i));
        if (name.matches() && byNumber.put(Integer.valueOf(name.group(1)), i) != null) {
          twice.add(name.group());
        }
      }
      if (!byNumber.isEmpty()) {
        int first = byNumber.firstKey() == 0 ? 0 : 1;
        List<String> missing =
            IntStream.rangeClosed(first, byNumber.lastKey())
                .filter(number -> !byNumber.containsKey(number))
                .mapToObj(number -> prefix + "_" + number)
                .limit(5)
                .toList();
        if (!missing.isEmpty()) {
          problems.add(
              "%s: found the columns %s_%d to %s_%d, expected also %s"
                  .formatted(
                      file,
                      prefix,
                      byNumber.firstKey(),
                      prefix,
                      byNumber.lastKey(),
                      missing.stream().collect(Collectors.joining(", "))));
        }
        twice.forEach(name -> problems.add(file + ": found the column " + name + " twice"));
        return Optional.of(byNumber.values().stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return Optional.empty();
  }

  /** The columns of numbers, counted from 0, in the order in which they are taken. */
  int[] numbers() {
    return numbers;
  }

  OptionalInt label() {
    return label;
  }

  /** The names of the columns of numbers; empty where there is no header. */
  List<String> names() {
    return header.isThere() ? IntStream.of(numbers).mapToObj(i -> name(i)).toList() : List.of();
  }

  private String name(int column) {
    String name = header.names().get(column);
    return name.isEmpty() ? "column " + (column + 1) : name;
  }

  /** Tells of a column without a name that counts rows, as pandas writes its index. */
  Optional<String> unnamed(float[] values, int rows) {
    for (int i = 0; header.isThere() && i < numbers.length; i++) {
      int at = i;
      if (header.names().get(numbers[i]).isEmpty()
          && IntStream.range(0, rows).allMatch(row -> values[row * numbers.length + at] == row)) {
        return Optional.of(
            "Column "
                + (numbers[i] + 1)
                + " has no name and counts the rows, as pandas writes an index; \"columns\" without"
                + " it leaves it out.");
      }
    }
    return Optional.empty();
  }

  /** A column for messages. */
  String place(int column) {
    return "column "
        + (column + 1)
        + (header.names().get(column).isEmpty()
            ? ""
            : " (" + Printable.line(header.names().get(column)) + ")");
  }
}
