package vaesweep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.InvalidPathException;
import org.junit.jupiter.api.Test;

/** Guards against names that the locale lost, and against a refusal of names that it did not. */
final class NameEncodingTest {
  private static final NameEncoding ASCII = new NameEncoding("ANSI_X3.4-1968", "/tmp");

  private static final NameEncoding UTF8 = new NameEncoding("UTF-8", "/tmp/\uFFFD");

  @Test
  void anArgumentThatWasLostIsToldWithTheRemedy() {
    assertThat(ASCII.ofArguments("plan", "\uFFFD\uFFFDbung/s.json"))
        .contains(
            "found \"\uFFFD\uFFFDbung/s.json\", which has letters that this locale's encoding"
                + " (ANSI_X3.4-1968) lacks; start with LC_ALL=C.UTF-8 java -jar sweep.jar …");
    assertThat(ASCII.ofArguments("plan", "s.json")).isEmpty();
    assertThat(ASCII.ofArguments()).isEmpty();
  }

  @Test
  void whereTheEncodingHasAllLettersNothingIsLost() {
    assertThat(UTF8.ofArguments("\uFFFD")).isEmpty();
    assertThat(UTF8.of(new InvalidPathException("a\0b", "Nul character not allowed")))
        .isEqualTo(
            "found \"a\\u0000b\", which is no name of a file (Nul character not allowed); give it"
                + " another");
  }
}
