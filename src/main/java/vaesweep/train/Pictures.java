package vaesweep.train;

import com.google.common.primitives.Floats;
import java.util.Comparator;
import java.util.List;
import vaesweep.data.Dataset;
import vaesweep.measure.Mosaic;
import vaesweep.trial.data.DataFacts;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.LatentUnit;
import vaesweep.trial.measured.Picture;
import vaesweep.vae.RowSource;
import vaesweep.vae.Streams;
import vaesweep.vae.VaeInference;

/**
 * Shows what trained networks do: to validation rows, to draws from the prior, along single latent
 * units.
 */
final class Pictures {
  private static final int SHOWN_ROWS = 10;
  private static final int SHOWN_SAMPLES = 10;
  private static final int SHOWN_UNITS = 6;
  private static final int TRAVERSAL_STEPS = 10;
  private static final float TRAVERSAL_BOUND = 3;

  private final VaeInference inference;
  private final Dataset data;
  private final DataFacts facts;
  private final Streams streams;
  private final int latentSize;

  Pictures(VaeInference inference, Dataset data, Streams streams, int latentSize) {
    this.inference = inference;
    this.data = data;
    this.streams = streams;
    this.latentSize = latentSize;
    facts = data.facts();
  }

  /** Returns reconstructions, samples and a traversal; nothing of rows of a table. */
  List<Picture> of(EpochNumbers last) {
    return facts.isImage() ? List.of(reconstructions(), samples(), traversal(last)) : List.of();
  }

  private Mosaic mosaic(int rows, int columns) {
    return new Mosaic(facts.height(), facts.width(), facts.channels(), rows, columns);
  }

  /** From black to white: 0 to 1, or where features are not such, those of the shown rows. */
  private float[] shades(float[] features) {
    if (data.isShare()) {
      return features;
    }
    float[] shown = originals();
    float least = Floats.min(shown);
    float range = Math.max(Float.MIN_NORMAL, Floats.max(shown) - least);
    float[] shades = new float[features.length];
    for (int i = 0; i < shades.length; i++) {
      shades[i] = (features[i] - least) / range;
    }
    return shades;
  }

  private RowSource shown() {
    return new FirstRows(data.validation(), Math.min(SHOWN_ROWS, facts.validationRows()));
  }

  private float[] originals() {
    RowSource shown = shown();
    float[] originals = new float[shown.count() * facts.features()];
    float[] row = new float[facts.features()];
    for (int i = 0; i < shown.count(); i++) {
      shown.gather(i, row);
      System.arraycopy(row, 0, originals, i * row.length, row.length);
    }
    return originals;
  }

  private Picture reconstructions() {
    RowSource shown = shown();
    float[] decoded = inference.decode(inference.means(shown), shown.count());
    return mosaic(2, shown.count())
        .add(shades(originals()))
        .add(shades(decoded))
        .picture(Picture.Kind.RECONSTRUCTIONS);
  }

  private Picture samples() {
    int count = 2 * SHOWN_SAMPLES;
    float[] z = new float[count * latentSize];
    streams.normal(Streams.Purpose.PRIOR, 0).fill(z, z.length);
    float[] decoded = inference.decode(z, count);
    return mosaic(2, SHOWN_SAMPLES).add(shades(decoded)).picture(Picture.Kind.SAMPLES);
  }

  private Picture traversal(EpochNumbers last) {
    List<Integer> strongest =
        last.units().stream()
            .sorted(Comparator.comparingDouble(LatentUnit::kl).reversed())
            .limit(SHOWN_UNITS)
            .map(unit -> unit.unit() - 1)
            .toList();
    int count = strongest.size() * TRAVERSAL_STEPS;
    float[] z = new float[count * latentSize];
    for (int i = 0; i < count; i++) {
      float share = (float) (i % TRAVERSAL_STEPS) / (TRAVERSAL_STEPS - 1);
      z[i * latentSize + strongest.get(i / TRAVERSAL_STEPS)] = TRAVERSAL_BOUND * (2 * share - 1);
    }
    return mosaic(strongest.size(), TRAVERSAL_STEPS)
        .add(shades(inference.decode(z, count)))
        .picture(Picture.Kind.TRAVERSAL);
  }
}
