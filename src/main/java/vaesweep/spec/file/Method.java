package vaesweep.spec.file;

import java.util.List;
import java.util.Map;
import vaesweep.spec.type.Domain;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Require;
import vaesweep.spec.type.Spelled;

/** How configurations are chosen from the space of parameters. */
public sealed interface Method extends Spelled {
  /** What becomes of each method. */
  interface Cases<R> {
    R grid();

    R listed(Listed listed);

    R random(Random random);

    R sobol(Sobol sobol);
  }

  <R> R match(Cases<R> cases);

  /** Whether configurations are drawn rather than combined. */
  default boolean isDrawn() {
    return false;
  }

  /**
   * Every combination of the listed values, in the order written: the last parameter varies
   * fastest.
   */
  record Grid() implements Method {
    @Override
    public String spelling() {
      return "grid";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.grid();
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

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.listed(this);
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

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.random(this);
    }

    @Override
    public boolean isDrawn() {
      return true;
    }
  }

  /**
   * The points of a scrambled Sobol sequence, which fill the space evenly.
   *
   * @param trials how many configurations are drawn
   */
  record Sobol(int trials) implements Method {
    public Sobol {
      Require.atLeast("trials", trials, 1);
    }

    @Override
    public String spelling() {
      return "sobol";
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.sobol(this);
    }

    @Override
    public boolean isDrawn() {
      return true;
    }
  }
}
