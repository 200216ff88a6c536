package vaesweep.spec.schedule;

import java.util.List;
import vaesweep.spec.schedule.Annealing.Cosine;
import vaesweep.spec.schedule.Annealing.Cyclical;
import vaesweep.spec.schedule.Annealing.Linear;
import vaesweep.spec.schedule.Annealing.None;
import vaesweep.spec.schedule.Annealing.Sigmoid;
import vaesweep.spec.type.ChoiceType;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Type;
import vaesweep.spec.type.Variant;
import vaesweep.spec.type.VariantType;

/** The schedules a sweep can name. A new one is a record in {@link Annealing} and a line here. */
public final class Annealings {
  private static final Parameter<TrainingTime> START =
      new Parameter<>(
          "start",
          "The epoch at which the weight begins to change; or \"20%\", \"800 steps\".",
          new TrainingTimeType(),
          TrainingTime.ofEpochs(0));

  private static final Parameter<TrainingTime> LENGTH =
      Parameter.required(
          "length",
          "The epochs from the first weight to the full one; or \"50%\", \"1600 steps\". 0 is a switch.",
          new TrainingTimeType());

  private static final Parameter<Double> FROM =
      new Parameter<>(
          "from",
          "The share of the weight at the beginning; above 1 the weight falls.",
          NumberType.from(0, 1_000_000),
          0.0);

  private static final Parameter<RampShape> SHAPE =
      new Parameter<>(
          "shape",
          "How the weight rises in a cycle.",
          new ChoiceType<>(RampShape.values()),
          RampShape.LINEAR);

  private static final Parameter<TrainingTime> MIDPOINT =
      Parameter.required(
          "midpoint",
          "The epoch of half the weight; or \"50%\", \"1600 steps\".",
          new TrainingTimeType());

  private static final Parameter<Double> STEEPNESS =
      Parameter.required(
          "steepness",
          "Four times the slope at the midpoint, per epoch.",
          NumberType.above(0, 1_000_000));

  private static final Parameter<Integer> CYCLES =
      new Parameter<>(
          "cycles", "The number of cycles over the training.", NumberType.integer(1, 1_000_000), 4);

  private static final Parameter<Double> RATIO =
      new Parameter<>(
          "ratio",
          "The share of a cycle in which the weight rises; it is full for the rest.",
          NumberType.above(0, 1),
          0.5);

  private static final Parameter<Granularity> GRANULARITY =
      new Parameter<>(
          "granularity",
          "Whether the weight changes at every step or once an epoch.",
          new ChoiceType<>(Granularity.values()),
          Granularity.STEP);

  public static final Type<Annealing> TYPE =
      new VariantType<>(
          List.of(
              Variant.<Annealing, None>of("none", None.class, "The full weight from the start.")
                  .madeBy(values -> new None()),
              Variant.<Annealing, Linear>of(
                      "linear", Linear.class, "A straight ramp to the full weight.")
                  .field(START, Linear::start)
                  .field(LENGTH, Linear::length)
                  .laterField(FROM, Linear::from)
                  .field(GRANULARITY, Linear::granularity)
                  .madeBy(
                      values ->
                          new Linear(
                              values.get(START),
                              values.get(LENGTH),
                              values.get(FROM),
                              values.get(GRANULARITY))),
              Variant.<Annealing, Cosine>of(
                      "cosine", Cosine.class, "Half a cosine wave to the full weight.")
                  .field(START, Cosine::start)
                  .field(LENGTH, Cosine::length)
                  .laterField(FROM, Cosine::from)
                  .field(GRANULARITY, Cosine::granularity)
                  .madeBy(
                      values ->
                          new Cosine(
                              values.get(START),
                              values.get(LENGTH),
                              values.get(FROM),
                              values.get(GRANULARITY))),
              Variant.<Annealing, Sigmoid>of(
                      "sigmoid", Sigmoid.class, "The logistic curve (Bowman et al. 2015).")
                  .field(MIDPOINT, Sigmoid::midpoint)
                  .field(STEEPNESS, Sigmoid::steepness)
                  .laterField(FROM, Sigmoid::from)
                  .field(GRANULARITY, Sigmoid::granularity)
                  .madeBy(
                      values ->
                          new Sigmoid(
                              values.get(MIDPOINT),
                              values.get(STEEPNESS),
                              values.get(FROM),
                              values.get(GRANULARITY))),
              Variant.<Annealing, Cyclical>of(
                      "cyclical",
                      Cyclical.class,
                      "Equal cycles, each a ramp and then the full weight (Fu et al. 2019).")
                  .field(CYCLES, Cyclical::cycles)
                  .field(RATIO, Cyclical::ratio)
                  .laterField(SHAPE, Cyclical::shape)
                  .laterField(FROM, Cyclical::from)
                  .field(GRANULARITY, Cyclical::granularity)
                  .madeBy(
                      values ->
                          new Cyclical(
                              values.get(CYCLES),
                              values.get(RATIO),
                              values.get(SHAPE),
                              values.get(FROM),
                              values.get(GRANULARITY)))));

  private Annealings() {}
}
