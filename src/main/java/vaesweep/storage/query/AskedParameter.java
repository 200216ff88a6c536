package vaesweep.storage.query;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.Keys;
import vaesweep.spec.type.Parameter;
import vaesweep.storage.sqlite.Statements;

/** The parameter that a named query asks about: one of the product's that the sweep varies. */
final class AskedParameter {
  /** Each is compared with each: more would be a table that nobody reads. */
  private static final int MOST_VALUES = 64;

  private AskedParameter() {}

  /**
   * Returns the parameter.
   *
   * @param query the name of the query
   * @throws WrongQuery if there is none, it is no parameter, or its effect cannot be seen; the
   *     message says what to ask instead
   */
  static String check(String query, List<String> arguments, Statements statements)
      throws SQLException {
    Map<String, Integer> varied = new LinkedHashMap<>();
    statements.each(
        "query/varied", row -> varied.put(row.text("parameter"), row.integer("choices")));
    String choice =
        varied.isEmpty()
            ? "this sweep varies none"
            : "this sweep varies " + String.join(", ", varied.keySet());
    if (arguments.size() != 1) {
      String found = arguments.isEmpty() ? "none" : "\"" + String.join(" ", arguments) + "\"";
      throw new WrongQuery(
          "@" + query + ": expected one parameter after it, found " + found + "; " + choice);
    }
    String parameter = arguments.get(0);
    List<String> known = Parameters.ALL.stream().map(Parameter::name).toList();
    if (!known.contains(parameter)) {
      String nearest =
          Keys.nearest(parameter, known).map(near -> " (did you mean " + near + "?)").orElse("");
      throw new WrongQuery(
          "@" + query + ": no parameter \"" + parameter + "\"" + nearest + "; " + choice);
    }
    if (!varied.containsKey(parameter)) {
      throw new WrongQuery(
          "@" + query + ": " + parameter + " has one value in all trials; " + choice);
    }
    refuseMany(query, parameter, varied.get(parameter));
    return parameter;
  }

  /** Returns why a query that compares values of a parameter has nothing to compare. */
  static WrongQuery comparesNothing(String query, String parameter, Statements statements)
      throws SQLException {
    String[] reason = new String[1];
    statements.each(
        "query/compared",
        row -> reason[0] = reason(row.integer("pairs"), row.integer("at_full_weight")),
        parameter);
    return new WrongQuery(
        "@" + query + ": nothing to compare: " + String.format(Locale.ROOT, reason[0], parameter));
  }

  private static String reason(int pairs, int atFullWeight) {
    if (pairs == 0) {
      return "no two complete trials of one seed differ in %s alone; sweep it with all else equal,"
          + " or wait for more trials";
    }
    return atFullWeight == 0
        ? "of the trials that differ in %s alone no two ended at full weight; train longer, or end"
            + " the annealing earlier"
        : "of the trials that differ in %s alone, one of every two exploded; lower learning_rate";
  }

  private static void refuseMany(String query, String parameter, int values) {
    if (values > MOST_VALUES) {
      throw new WrongQuery(
          String.format(
              Locale.ROOT,
              "@%s: %s has %,d values, and each would be compared with each; ask the view pairs for"
                  + " some, such as \"SELECT * FROM pairs WHERE parameter = '%s' AND value < 1\"",
              query,
              parameter,
              values,
              parameter));
    }
  }
}
