package vaesweep.trial;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the equal parts that several machines train a sweep in. Which part a trial is in follows
 * from its key alone: it stays there whatever else is edited in the sweep file.
 *
 * @param number counted from 1
 * @param count of all shards
 */
public record Shard(int number, int count) {
  /** Every trial. */
  public static final Shard WHOLE = new Shard(1, 1);

  private static final int MOST = 100_000;
  private static final Pattern TEXT = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  /** 60 bits of a key, so that the number is not negative. */
  private static final int DIGITS = 15;

  public Shard {
    if (count < 1 || count > MOST || number < 1 || number > count) {
      throw unexpected(number + "/" + count);
    }
  }

  /**
   * Returns the shard that is written like {@code 2/8}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Shard parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw unexpected(text);
    }
    return new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  private static IllegalArgumentException unexpected(String found) {
    return new IllegalArgumentException(
        "found \"" + found + "\", expected a shard of all, such as 2/8 for the second of eight");
  }

  /** Whether the trial is in this shard. */
  public boolean has(TrialKey key) {
    long hash = Long.parseLong(key.hex().substring(0, DIGITS), 16);
    return hash % count == number - 1;
  }

  /** Returns those that are in this shard, in their order. */
  public List<Trial> of(List<Trial> trials) {
    return trials.stream().filter(trial -> has(trial.key())).toList();
  }

  public boolean isWhole() {
    return count == 1;
  }

  @Override
  public String toString() {
    return number + "/" + count;
  }
}
