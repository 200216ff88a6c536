package vaesweep.spec;

/** How configurations are chosen from the space of parameters. */
public sealed interface Method extends Spelled {
  /**
   * Every combination of the listed values, in the order written: the last parameter varies
   * fastest.
   */
  record Grid() implements Method {
    @Override
    public String spelling() {
      return "grid";
    }
  }

  /**
   * Independent draws.
   *
   * @param trials how many configurations are drawn
   */
  record Random(int trials) implements Method {
    public Random {
      Require.atLeast("trials", trials, 1);
    }

    @Override
    public String spelling() {
      return "random";
    }
  }
}
