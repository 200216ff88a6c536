package vaesweep.storage.lock;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who runs a sweep, as its lock file says.
 *
 * @param text such as {@code process 4711, started 2026-03-01T12:00:00Z}: no two holders have the
 *     same
 * @param alive whether the lock is held; otherwise the holder was ended by force
 */
public record LockHolder(String text, boolean alive) {
  private static final Pattern TEXT = Pattern.compile("process (\\d{1,18}), started (\\S+)");

  /** Returns what a lock file of this process says. */
  static String self(Instant now) {
    return "process " + ProcessHandle.current().pid() + ", started " + now;
  }

  /** The process; empty where the file was not written whole. */
  public OptionalLong pid() {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? OptionalLong.of(Long.parseLong(matcher.group(1)))
        : OptionalLong.empty();
  }

  /** Since when it runs; empty where the file was not written whole. */
  public Optional<Instant> since() {
    Matcher matcher = TEXT.matcher(text);
    try {
      return matcher.matches() ? Optional.of(Instant.parse(matcher.group(2))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
