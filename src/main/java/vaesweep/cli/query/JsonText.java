package vaesweep.cli.query;

import java.io.PrintStream;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vaesweep.storage.query.Table;

/** Rows as a JSON array of objects, one a line; bytes in base 64. */
final class JsonText {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonText() {}

  static void print(Table table, PrintStream out) {
    out.println("[");
    Iterator<List<Object>> rows = table.rows().iterator();
    while (rows.hasNext()) {
      Map<String, Object> object = new LinkedHashMap<>();
      List<Object> row = rows.next();
      for (int i = 0; i < row.size(); i++) {
        object.put(table.columns().get(i), row.get(i));
      }
      out.println(MAPPER.writeValueAsString(object) + (rows.hasNext() ? "," : ""));
    }
    out.println("]");
  }
}
