package vaesweep.spec.loss;

import java.util.List;
import vaesweep.spec.schedule.Annealing;
import vaesweep.spec.schedule.Annealings;
import vaesweep.spec.type.ChoiceType;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Type;
import vaesweep.spec.type.Variant;
import vaesweep.spec.type.VariantType;

/** The objectives a sweep can name. A new one is a record in {@link Objective} and a line here. */
public final class Objectives {
  private static final Parameter<Double> GAMMA =
      Parameter.required(
          "gamma", "The weight of a nat of distance.", NumberType.above(0, 1_000_000));

  private static final Parameter<Double> CAPACITY =
      Parameter.required(
          "capacity", "The rate aimed at in the end, in nats.", NumberType.from(0, 100_000));

  private static final Parameter<Annealing> ANNEALING =
      Parameter.required("annealing", "How the capacity grows from 0.", Annealings.TYPE);

  private static final Parameter<Double> NATS =
      Parameter.required(
          "nats",
          "The floor of the KL, mean over a batch.",
          NumberType.above(0, 1000).answeringZero("without a floor the objective is \"elbo\""));

  private static final Parameter<FloorOf> OF =
      new Parameter<>(
          "of",
          "What has the floor: every unit, or the total of all.",
          new ChoiceType<>(FloorOf.values()),
          FloorOf.UNIT);

  public static final Type<Objective> TYPE =
      new VariantType<>(
          List.of(
              Variant.<Objective, Objective.Elbo>of(
                      "elbo", Objective.Elbo.class, "The weighted KL divergence.")
                  .madeBy(values -> new Objective.Elbo()),
              Variant.<Objective, Objective.Capacity>of(
                      "capacity",
                      Objective.Capacity.class,
                      "The distance of the rate from a capacity that grows (Burgess et al. 2018).")
                  .field(GAMMA, Objective.Capacity::gamma)
                  .field(CAPACITY, Objective.Capacity::capacity)
                  .field(ANNEALING, Objective.Capacity::annealing)
                  .madeBy(
                      values ->
                          new Objective.Capacity(
                              values.get(GAMMA), values.get(CAPACITY), values.get(ANNEALING))),
              Variant.<Objective, Objective.FreeBits>of(
                      "free_bits",
                      Objective.FreeBits.class,
                      "The weighted KL divergence with a floor (Kingma et al. 2016).")
                  .field(NATS, Objective.FreeBits::nats)
                  .laterField(OF, Objective.FreeBits::of)
                  .madeBy(values -> new Objective.FreeBits(values.get(NATS), values.get(OF))),
              Variant.<Objective, Objective.TotalCorrelation>of(
                      "tc",
                      Objective.TotalCorrelation.class,
                      "The KL divergence with its total correlation weighted (Chen et al. 2018).")
                  .madeBy(values -> new Objective.TotalCorrelation())));

  private Objectives() {}
}
