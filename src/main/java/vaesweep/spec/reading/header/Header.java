package vaesweep.spec.reading.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vaesweep.spec.file.Constraint;
import vaesweep.spec.file.DataChoice;
import vaesweep.spec.file.EarlyTerminate;
import vaesweep.spec.file.EvaluationSize;
import vaesweep.spec.file.Keep;
import vaesweep.spec.json.Printable;
import vaesweep.spec.json.WordAnswers;
import vaesweep.spec.synonym.Synonyms;
import vaesweep.spec.type.ChoiceType;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Parameter;

/** What a sweep file says beside its parameters. */
public final class Header {
  /** Beyond this a sweep would not end in a person's patience. */
  public static final int MOST_TRIALS = 100_000;

  public static final String PARAMETERS = "parameters";

  public static final String CONFIGURATIONS = "configurations";

  public static final Parameter<String> SCHEMA =
      new Parameter<>("$schema", "Where editors find the schema of this file.", TextType.ANY, "");

  public static final Parameter<String> NAME =
      Parameter.required("name", "Names the result files.", TextType.FILE_NAME);

  public static final Parameter<String> DESCRIPTION =
      new Parameter<>("description", "What the sweep is for; shown on the page.", TextType.ANY, "");

  public static final Parameter<Search> METHOD =
      Parameter.required(
          "method",
          "How configurations are chosen: every combination, random draws, points that fill the space evenly (sobol), or those listed.",
          new ChoiceType<>(Search.values(), Synonyms.METHODS));

  public static final Parameter<Integer> TRIALS =
      Parameter.required(
          "trials",
          "How many configurations random and sobol draw.",
          NumberType.integer(1, MOST_TRIALS));

  public static final Parameter<Long> SEED =
      new Parameter<>("seed", "The root of every random draw.", new SeedType(), 0L);

  public static final Parameter<Integer> REPEATS =
      new Parameter<>(
          "repeats",
          "How often each configuration is trained, each time with another seed.",
          NumberType.integer(1, 1000),
          1);

  public static final Parameter<DataChoice> DATA =
      Parameter.required("data", "What is trained on.", new DataType());

  public static final Parameter<Keep> KEEP =
      new Parameter<>(
          "keep",
          "Whose networks the database keeps: those of the frontier's trials, all, or none.",
          new ChoiceType<>(Keep.values()),
          Keep.FRONTIER);

  public static final Parameter<EvaluationSize> EVALUATION =
      new Parameter<>(
          "evaluation",
          "On how many rows and samples the final estimates are made.",
          new EvaluationType(),
          EvaluationSize.DEFAULT);

  public static final Parameter<List<Constraint>> CONSTRAINTS =
      new Parameter<>(
          "constraints",
          "Conditions over the parameters; configurations that do not satisfy them all are dropped.",
          new ConstraintsType(),
          List.of());

  public static final Parameter<Optional<EarlyTerminate>> EARLY_TERMINATE =
      new Parameter<>(
          "early_terminate",
          "Which trials are pruned before their last epoch, or none.",
          new EarlyTerminateType(),
          Optional.of(Optional.empty()));

  public static final List<Parameter<?>> ALL =
      List.of(
          SCHEMA,
          NAME,
          DESCRIPTION,
          METHOD,
          TRIALS,
          SEED,
          REPEATS,
          DATA,
          KEEP,
          EVALUATION,
          CONSTRAINTS,
          EARLY_TERMINATE);

  /** What to say of keys that stand at the top of a file, to somebody who wrote one elsewhere. */
  public static final WordAnswers ELSEWHERE =
      word ->
          names().contains(word)
              ? Optional.of(
                  Printable.quoted(word) + " stands at the top of the file, beside \"parameters\"")
              : Optional.empty();

  private Header() {}

  /** Returns the names of all keys. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(List.of(PARAMETERS, CONFIGURATIONS));
    ALL.forEach(each -> names.add(each.name()));
    return names;
  }
}
