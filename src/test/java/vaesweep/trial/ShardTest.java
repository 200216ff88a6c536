package vaesweep.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards trials that no machine trains, or two do. */
class ShardTest {
  private static final List<TrialKey> KEYS =
      IntStream.range(0, 4000).mapToObj(ShardTest::key).toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 4000, 100_000})
  void everyTrialIsInOneShardAndNoOther(int count) {
    for (TrialKey key : KEYS.subList(0, 20)) {
      assertThat(IntStream.rangeClosed(1, count).filter(i -> new Shard(i, count).has(key)))
          .hasSize(1);
    }
  }

  @Test
  void shardsAreAboutEqual() {
    for (int i = 1; i <= 8; i++) {
      Shard shard = new Shard(i, 8);
      // binomial: mean 500, standard deviation 21; within five of these
      assertThat(KEYS.stream().filter(shard::has).count()).isBetween(395L, 605L);
    }
    assertThat(KEYS).allMatch(Shard.WHOLE::has);
  }

  @Test
  void theShardFollowsFromTheKeyAlone() {
    assertThat(new Shard(2, 10).has(new TrialKey("00000000000000bffffffffffffffff0"))).isTrue();
    assertThat(new Shard(8, 8).has(new TrialKey("ffffffffffffffff0000000000000000"))).isTrue();
  }

  @Test
  void aShardIsWrittenAsItIsRead() {
    assertThat(Shard.parse("2/8")).isEqualTo(new Shard(2, 8)).hasToString("2/8");
    assertThat(Shard.parse("1/1")).isEqualTo(Shard.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "0/8", "9/8", "-1/8", "2/0", "2/8/9", "a/b", "1/999999", " 1/2"})
  void anythingElseIsRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> Shard.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "found \"%s\", expected a shard of all, such as 2/8 for the second of eight", text);
  }

  private static TrialKey key(int i) {
    String hash = Hashing.sha256().hashString("key " + i, StandardCharsets.UTF_8).toString();
    return new TrialKey(hash.substring(0, 32));
  }
}
