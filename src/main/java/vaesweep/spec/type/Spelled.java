package vaesweep.spec.type;

/** A choice that has one spelling in JSON, SQL, console and page. */
public interface Spelled {
  /** Returns the spelling, such as {@code "mean/sum"}. */
  String spelling();
}
