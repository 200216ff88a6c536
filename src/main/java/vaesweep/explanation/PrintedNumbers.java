package vaesweep.explanation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problems;
import vaesweep.spec.loss.Likelihood;
import vaesweep.spec.type.NumberType;

/**
 * What a program printed of its loss.
 *
 * @param reconstruction the reconstruction term
 * @param kl the KL term before its weight
 */
public record PrintedNumbers(double reconstruction, double kl) {
  static final String WORD = "printed";
  private static final double LARGEST = 1e15;
  private static final NumberType<Double> RECONSTRUCTION = NumberType.from(-LARGEST, LARGEST);
  private static final NumberType<Double> KL = NumberType.from(0, LARGEST);

  /**
   * Returns the numbers where {@code written} has them; empty, with the problems in {@code told},
   * where they are wrong.
   *
   * @param written words by name, of which {@code printed} is read: two numbers parted by a slash
   */
  public static Optional<PrintedNumbers> read(Map<String, String> written, List<String> told) {
    Problems problems = new Problems();
    WrittenWords words = new WrittenWords(written, problems);
    Optional<PrintedNumbers> numbers = words.has(WORD) ? read(words, problems) : Optional.empty();
    problems.all().stream().map(LossReader::line).forEach(told::add);
    return numbers;
  }

  /**
   * Returns why no program can have printed such numbers of a loss, where none can: errors and the
   * logarithms of probabilities have a sign, those of densities have not.
   */
  public Optional<String> problem(WrittenLoss loss) {
    boolean isPositive =
        loss.density().isPresent()
            || loss.likelihood().equals(Likelihood.BERNOULLI)
            || loss.likelihood().equals(Likelihood.MSE);
    return isPositive && reconstruction < 0
        ? Optional.of(
            "--printed: found "
                + Explanation.number(reconstruction)
                + ", expected a reconstruction of at least 0, as the "
                + loss.spread().term()
                + " is: some code prints it with its sign turned")
        : Optional.empty();
  }

  private static Optional<PrintedNumbers> read(WrittenWords words, Problems problems) {
    String[] parts = words.text(WORD).split("/", -1);
    if (parts.length != 2) {
      problems.unexpected(
          new Json.Text(words.place(WORD), words.text(WORD)),
          "reconstruction/KL, two numbers such as 0.0123/4.5");
      return Optional.empty();
    }
    Optional<Double> reconstruction =
        RECONSTRUCTION.read(words.scalar(WORD, parts[0].strip()), problems);
    Json second = words.scalar(WORD, parts[1].strip());
    if (second instanceof Json.Numeral kl && kl.value().signum() < 0) {
      problems.unexpected(kl, "a KL of at least 0: some code prints it with its sign turned");
      return Optional.empty();
    }
    Optional<Double> kl = KL.read(second, problems);
    return reconstruction.flatMap(first -> kl.map(value -> new PrintedNumbers(first, value)));
  }
}
