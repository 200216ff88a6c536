package vaesweep.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vaesweep.spec.file.Split;

/** Guards against a row that is trained on and measured on, and against labels that one lacks. */
final class RowSplitTest {
  @Test
  void everyRowIsOnOneSideAndTheSharesAreThoseAskedFor() {
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      int rows = 2 + random.nextInt(60);
      double share = 0.01 + 0.98 * random.nextDouble();
      int classes = 1 + random.nextInt(8);
      List<String> labels =
          random.nextBoolean()
              ? List.of()
              : Stream.generate(() -> "l" + random.nextInt(classes)).limit(rows).toList();
      RowSplit split = RowSplit.of(rows, labels, new Split(share, i));
      assertThat(IntStream.concat(Arrays.stream(split.train()), Arrays.stream(split.validation())))
          .hasSize(rows)
          .doesNotHaveDuplicates();
      assertThat(split.train()).isSorted().isNotEmpty();
      assertThat(split.validation()).isSorted().isNotEmpty();
      double wanted = Math.max(1, Math.min(rows - 1, share * rows));
      assertThat((double) split.validation().length).isBetween(wanted - 0.5, wanted + 0.5);
      for (String label : labels) {
        long all = labels.stream().filter(label::equals).count();
        long off =
            Arrays.stream(split.validation()).filter(r -> labels.get(r).equals(label)).count();
        double exact = (double) all * split.validation().length / rows;
        assertThat(Math.abs(off - exact)).isLessThan(1);
      }
    }
  }

  @Test
  void itDependsOnTheSeedAndOnNothingElse() {
    Split split = new Split(0.2, 7);
    assertThat(RowSplit.of(50, List.of(), split).validation())
        .isEqualTo(RowSplit.of(50, List.of(), split).validation())
        .isNotEqualTo(RowSplit.of(50, List.of(), new Split(0.2, 8)).validation());
  }

  /** Labels that are all different, such as names of rows, are no reason to take the first rows. */
  @Test
  void labelsOfOneRowEachAreDrawnToo() {
    List<String> labels = IntStream.range(0, 100).mapToObj(String::valueOf).toList();
    int[] validation = RowSplit.of(100, labels, new Split(0.2, 1)).validation();
    assertThat(validation).hasSize(20);
    assertThat(validation[19]).isGreaterThan(50);
  }

  /** What Java's own algorithms give, which it fixes: another split would be other trials. */
  @Test
  void theSplitIsTheSameEverywhere() {
    assertThat(RowSplit.of(10, List.of(), Split.DEFAULT).validation()).containsExactly(4, 8);
  }
}
