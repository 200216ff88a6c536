package vaesweep.spec.network;

import com.google.common.collect.Lists;
import java.util.List;
import vaesweep.spec.type.Require;

/**
 * The widths of the hidden layers, from input to output of each network; empty lists make both
 * networks linear.
 *
 * @param encoder units of the encoder's hidden layers
 * @param decoder units of the decoder's hidden layers; the encoder's reversed where the user wrote
 *     one list
 */
public record Hidden(List<Integer> encoder, List<Integer> decoder) {
  public Hidden {
    encoder = List.copyOf(encoder);
    decoder = List.copyOf(decoder);
    encoder.forEach(width -> Require.atLeast("hidden width", width, 1));
    decoder.forEach(width -> Require.atLeast("hidden width", width, 1));
  }

  /** The encoder's widths, and the same reversed in the decoder. */
  public static Hidden mirrored(List<Integer> widths) {
    return new Hidden(widths, Lists.reverse(widths));
  }

  /** Whether the decoder is the encoder's mirror image. */
  public boolean isMirrored() {
    return decoder.equals(Lists.reverse(encoder));
  }
}
