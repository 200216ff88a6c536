package vaesweep.recommendation;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vaesweep.diagnosis.evidence.Likeness;
import vaesweep.diagnosis.evidence.Subject;
import vaesweep.diagnosis.words.Phrases;

/**
 * The trials among which weights are compared: those of one likelihood and one objective.
 *
 * @param name likelihood and objective, as far as the sweep has several; may be empty
 * @param trials all of them, whatever their states
 * @param candidates the configurations that may be the best of something
 * @param frontier those of them on the frontier over all latent sizes, by rising rate
 * @param frontiers those on the frontier of their latent size, by size
 * @param explained what D0 and the whole frontier are
 * @param data what was measured on
 */
record Scope(
    String name,
    List<Subject> trials,
    List<Candidate> candidates,
    List<Candidate> frontier,
    SortedMap<Integer, List<Candidate>> frontiers,
    Explained explained,
    Data data) {
  Scope {
    trials = List.copyOf(trials);
    candidates = List.copyOf(candidates);
    frontier = List.copyOf(frontier);
    frontiers = ImmutableSortedMap.copyOfSorted(frontiers);
  }

  /**
   * What the networks of a likelihood explain.
   *
   * @param baseline D0, in nats on the validation rows; empty where nothing may be held against it
   * @param silence why not; empty where it may
   * @param least the least mean distortion on the likelihood's frontier, whatever the objective;
   *     empty where nothing is on it
   */
  record Explained(OptionalDouble baseline, String silence, OptionalDouble least) {}

  /**
   * What was measured on.
   *
   * @param features N
   * @param validationRows rows
   * @param seed the sweep's
   */
  record Data(int features, int validationRows, long seed) {}

  /** Returns {@code under mse}, or nothing where the sweep has one likelihood and objective. */
  String under() {
    return name.isEmpty() ? "" : " under " + name;
  }

  List<Candidate.Point> points() {
    return frontier.stream().map(Candidate::point).toList();
  }

  /** Returns the weights of all trials, ascending, each once. */
  List<Double> weights() {
    return weights(trials);
  }

  /** Returns the weights that no complete trial has. */
  List<Double> untrained() {
    Set<Double> trained =
        trials.stream()
            .filter(Subject::isComplete)
            .map(Subject::betaEff)
            .collect(Collectors.toSet());
    return weights(trials.stream().filter(t -> !trained.contains(t.betaEff())).toList());
  }

  /** Returns the weights of the configurations that may be chosen. */
  List<Double> eligible() {
    return Phrases.distinct(candidates.stream().map(Candidate::weight).toList());
  }

  /** Returns the weights of complete trials that are alike a choice in all else, ascending. */
  List<Double> alike(Candidate choice) {
    return weights(
        trials.stream()
            .filter(t -> t.isComplete() && Likeness.TRAINING.holds(t, choice.first()))
            .toList());
  }

  /** Returns the weights of complete trials of a latent size, ascending. */
  List<Double> trained(int latentSize) {
    return weights(
        trials.stream()
            .filter(t -> t.isComplete() && t.configuration().latentSize() == latentSize)
            .toList());
  }

  /** Returns the latent sizes, ascending. */
  List<Integer> latentSizes() {
    return trials.stream().map(t -> t.configuration().latentSize()).distinct().sorted().toList();
  }

  /** Returns the one latent size that all trials have. */
  OptionalInt onlyLatentSize() {
    List<Integer> sizes = latentSizes();
    return sizes.size() == 1 ? OptionalInt.of(sizes.get(0)) : OptionalInt.empty();
  }

  private static List<Double> weights(List<Subject> trials) {
    return Phrases.distinct(trials.stream().map(Subject::betaEff).toList());
  }
}
