package vaesweep.spec;

/** How configurations are chosen from the space of parameters. */
public sealed interface Method {
  /**
   * Every combination of the listed values, in the order written: the last parameter varies
   * fastest.
   */
  record Grid() implements Method {}

  /**
   * Independent draws.
   *
   * @param trials how many configurations are drawn
   */
  record Random(int trials) implements Method {
    public Random {
      Require.atLeast("trials", trials, 1);
    }
  }
}
