package vaesweep.train;

import java.util.function.LongSupplier;
import vaesweep.train.checkpoint.Position;
import vaesweep.train.checkpoint.SavedTraining;
import vaesweep.vae.VaeTraining;

/** Puts a training down where it stands, when its listener asks for that or wants it to stop. */
final class Saver {
  private final Listener listener;
  private final VaeTraining vae;
  private final LongSupplier nanoTime;
  private final double secondsBefore;
  private final long began;
  private Position saved;

  /**
   * @param begin where the training begins, which need not be saved
   */
  Saver(Listener listener, VaeTraining vae, Position begin, LongSupplier nanoTime) {
    this.listener = listener;
    this.vae = vae;
    this.nanoTime = nanoTime;
    secondsBefore = begin.seconds();
    began = nanoTime.getAsLong();
    saved = begin;
  }

  /** Seconds of training so far. */
  double seconds() {
    return secondsBefore + (nanoTime.getAsLong() - began) / 1e9;
  }

  /** Asked before every step; a training that is to stop has been put down. */
  boolean stops(Epoch epoch) {
    boolean stop = listener.stopRequested();
    if (stop) {
      save(epoch);
    }
    return stop;
  }

  /** Called after every step. */
  void stepped(Epoch epoch) {
    if (listener.checkpointDue()) {
      save(epoch);
    }
  }

  /**
   * Called when all steps of an epoch are done.
   *
   * @param epochs with it
   */
  void finished(Epoch epoch, int epochs) {
    if (listener.forkDue(epochs) && SavedTraining.isPossible(vae.architecture())) {
      listener.fork(epochs, SavedTraining.write(epoch.position(seconds()), vae));
    }
  }

  private void save(Epoch epoch) {
    Position position = epoch.position(seconds());
    if (!position.isAt(saved) && SavedTraining.isPossible(vae.architecture())) {
      listener.checkpoint(position.epoch(), SavedTraining.write(position, vae));
      saved = position;
    }
  }
}
