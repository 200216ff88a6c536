package vaesweep.spec;

import java.util.List;
import java.util.Map;

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
   * The grids of several spaces, one after the other.
   *
   * @param spaces a domain for every parameter that the file names, one map a configuration listed
   */
  record Listed(List<Map<Parameter<?>, Domain<?>>> spaces) implements Method {
    public Listed {
      spaces = List.copyOf(spaces);
      Require.atLeast("configurations", spaces.size(), 1);
    }

    @Override
    public String spelling() {
      return "list";
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
