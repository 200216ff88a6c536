package vaesweep.spec.loss;

import vaesweep.spec.type.Require;
import vaesweep.spec.type.Spelled;

/** How the width of a decoder's distribution is chosen. */
public sealed interface Scale {
  /** The same for every feature, row and epoch. */
  record Fixed(double value) implements Scale {
    public Fixed {
      Require.positive("scale", value);
    }
  }

  /** Widths that follow the data. */
  enum Fitted implements Scale, Spelled {
    /** One parameter, trained with the networks. */
    LEARNED("learned"),
    /**
     * The width that fits best: that of the batch in training, of all rows in evaluation.
     *
     * @see <a href="https://arxiv.org/abs/2006.13202">Rybkin et al. 2021</a>
     */
    OPTIMAL("optimal"),
    /** A second output of the decoder, for every feature and row. */
    PER_FEATURE("per_feature");

    private final String spelling;

    Fitted(String spelling) {
      this.spelling = spelling;
    }

    @Override
    public String spelling() {
      return spelling;
    }
  }
}
