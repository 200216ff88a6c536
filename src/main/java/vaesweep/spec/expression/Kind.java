package vaesweep.spec.expression;

/** What a part of a condition is. */
enum Kind {
  NUMBER("a number"),
  WORD("a word"),
  TRUTH("true or false");

  private final String spelling;

  Kind(String spelling) {
    this.spelling = spelling;
  }

  String spelling() {
    return spelling;
  }
}
