package vaesweep.sweep.weight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vaesweep.trial.Trial;
import vaesweep.trial.data.DataFacts;

/** What the weights of trials come to, where that is another number than the file has. */
public final class WeightNotes {
  private WeightNotes() {}

  /** Returns a sentence for each kind of difference, however many trials have it. */
  public static List<String> of(List<Trial> trials, DataFacts data) {
    return Stream.of(
            UnfinishedSchedules.sentence(trials, data), DisguisedGammas.sentence(trials, data))
        .flatMap(Optional::stream)
        .toList();
  }
}
