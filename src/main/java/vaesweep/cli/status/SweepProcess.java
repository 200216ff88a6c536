package vaesweep.cli.status;

import java.time.Instant;
import java.util.Optional;
import vaesweep.cli.file.ResultFiles;
import vaesweep.storage.lock.LockHolder;
import vaesweep.storage.lock.SweepLock;
import vaesweep.storage.lock.SweepRequest;

/**
 * Who runs a sweep.
 *
 * @param holder of its lock, or who held it when it was ended by force
 * @param asked what was asked of the holder, whether it has heard it or not
 */
record SweepProcess(Optional<LockHolder> holder, Optional<SweepRequest.Kind> asked) {
  static SweepProcess of(ResultFiles files) {
    Optional<LockHolder> holder = SweepLock.holder(files.lock());
    SweepRequest request = files.request();
    return new SweepProcess(
        holder, holder.flatMap(known -> request.of(known).or(() -> request.obeyed(known))));
  }

  boolean isRunning() {
    return holder.filter(LockHolder::alive).isPresent();
  }

  /** Whether it runs and begins no new trials. */
  boolean isStopping() {
    return isRunning() && asked.isPresent();
  }

  Optional<Instant> since() {
    return holder.flatMap(LockHolder::since);
  }
}
