package vaesweep.sweep.status;

import java.time.Instant;
import java.util.Optional;
import vaesweep.storage.lock.LockHolder;
import vaesweep.storage.lock.SweepLock;
import vaesweep.storage.lock.SweepRequest;
import vaesweep.sweep.file.ResultFiles;

/**
 * Who runs a sweep.
 *
 * @param holder of its lock, or who held it when it was ended by force
 * @param asked what was asked of the holder, whether it has heard it or not
 */
public record SweepProcess(Optional<LockHolder> holder, Optional<SweepRequest.Kind> asked) {
  public static SweepProcess of(ResultFiles files) {
    Optional<LockHolder> holder = SweepLock.holder(files.lock());
    SweepRequest request = files.request();
    return new SweepProcess(
        holder, holder.flatMap(known -> request.of(known).or(() -> request.obeyed(known))));
  }

  public boolean isRunning() {
    return holder.filter(LockHolder::alive).isPresent();
  }

  /** Whether it runs and begins no new trials. */
  public boolean isStopping() {
    return isRunning() && asked.isPresent();
  }

  public Optional<Instant> since() {
    return holder.flatMap(LockHolder::since);
  }
}
