package vaesweep.spec;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A list of widths, mirrored in the decoder, or an object with {@code encoder} and {@code decoder}.
 */
final class HiddenType implements Type<Hidden> {
  @Override
  public Optional<Hidden> read(Json json, Problems problems) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object write(Hidden value) {
    return value.isMirrored()
        ? value.encoder()
        : new TreeMap<>(Map.of("encoder", value.encoder(), "decoder", value.decoder()));
  }

  @Override
  public Map<String, Object> schema() {
    throw new UnsupportedOperationException();
  }
}
