package vaesweep.train;

import java.util.Optional;
import vaesweep.spec.LatentWeight;
import vaesweep.train.checkpoint.Position;
import vaesweep.trial.Failure;
import vaesweep.trial.Outcome;
import vaesweep.trial.measured.EpochNumbers;
import vaesweep.trial.measured.SplitNumbers;

/** The epochs of a training, with a measurement after each. */
record EpochLoop(Evaluator evaluator, Epoch epoch, Saver saver, Listener listener) {
  /**
   * Trains and measures from a position on.
   *
   * @return how the training ended where it did not reach its last epoch's end
   */
  Optional<Outcome> run(Position begin, int epochs, LatentWeight weight) {
    if (begin.isBeginning()) {
      Optional<Outcome> failed = measure(0, EpochEnd.untrained(weight.klWeight(0)));
      if (failed.isPresent()) {
        return failed;
      }
    }
    Position from = begin;
    EarlyStopper patience = evaluator.patience();
    patience.begin(begin.best());
    while (from.epoch() < epochs && !patience.isOver()) {
      EpochEnd end = epoch.run(from, weight, saver);
      int done = from.epoch() + 1;
      Optional<Outcome> ended = end.outcome();
      if (ended.isEmpty()) {
        ended = measure(done, end);
      }
      from = Position.before(done, patience.best());
      if (ended.isPresent()) {
        return ended;
      }
    }
    return Optional.empty();
  }

  private Optional<Outcome> measure(int done, EpochEnd end) {
    EpochNumbers numbers = evaluator.measure(done, end, saver.seconds());
    Optional<Failure> failure = notFinite(numbers, epoch.steps());
    if (failure.isEmpty()) {
      listener.measured(numbers);
    }
    return failure.map(Outcome.Failed::new);
  }

  private static Optional<Failure> notFinite(EpochNumbers numbers, int steps) {
    SplitNumbers train = numbers.train();
    boolean fine = isFinite(numbers.validation());
    if (fine && (train.equals(SplitNumbers.UNMEASURED) || isFinite(train))) {
      return Optional.empty();
    }
    SplitNumbers wrong = fine ? train : numbers.validation();
    String term = Double.isFinite(wrong.rate()) ? "distortion" : "rate";
    String message = "the " + term + " of the evaluated rows is not finite";
    int epoch = Math.max(0, numbers.epoch() - 1);
    int step = numbers.epoch() == 0 ? 0 : steps;
    return Optional.of(Failure.diverged(epoch, step, term, message));
  }

  private static boolean isFinite(SplitNumbers numbers) {
    return Double.isFinite(numbers.elbo()) && Double.isFinite(numbers.mse());
  }
}
