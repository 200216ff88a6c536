package vaesweep.words.query;

import java.io.PrintStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vaesweep.sweep.file.Refusal;

/** Rows as a JSON array of objects, one a line; bytes in base 64. */
public final class JsonText {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonText() {}

  /** An object has one value of a name, so columns of one name are refused. */
  static void print(List<String> columns, Iterator<List<Object>> rows, PrintStream out) {
    checkNames(columns);
    out.println("[");
    while (rows.hasNext() && !out.checkError()) {
      Map<String, Object> object = new LinkedHashMap<>();
      List<Object> row = rows.next();
      for (int i = 0; i < row.size(); i++) {
        object.put(columns.get(i), row.get(i));
      }
      out.println(MAPPER.writeValueAsString(object) + (rows.hasNext() ? "," : ""));
    }
    out.println("]");
  }

  private static void checkNames(List<String> columns) {
    List<String> alike =
        columns.stream()
            .filter(name -> Collections.frequency(columns, name) > 1)
            .distinct()
            .toList();
    if (!alike.isEmpty()) {
      throw new Refusal(
          Refusal.Fault.INPUT,
          "several columns are named "
              + String.join(", ", alike)
              + ", and JSON keeps one value a name: name them apart with AS, or take --format csv");
    }
  }
}
