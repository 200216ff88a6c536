package vaesweep.words.query;

import java.io.PrintStream;
import vaesweep.sweep.query.QueryAnswer;
import vaesweep.words.text.TextTable;

/** How the answer to a query is printed. */
public enum AnswerFormat {
  /** For people. */
  TABLE,
  CSV,
  JSON;

  /** Prints an answer as its rows come. */
  public void print(QueryAnswer answer, PrintStream out) {
    switch (this) {
      case TABLE -> TextTable.print(answer.columns(), answer.rows(), out);
      case CSV -> DelimitedText.print(answer.columns(), answer.rows(), out);
      case JSON -> JsonText.print(answer.columns(), answer.rows(), out);
    }
  }
}
