package vaesweep.spec.file;

import java.util.List;
import java.util.OptionalDouble;
import vaesweep.spec.type.NumberType;
import vaesweep.spec.type.OptionalNumberType;
import vaesweep.spec.type.Parameter;
import vaesweep.spec.type.Type;
import vaesweep.spec.type.Variant;
import vaesweep.spec.type.VariantType;

/** The scalings that a sweep can name. */
public final class FeatureScalings {
  private static final OptionalNumberType ANY_NUMBER =
      new OptionalNumberType(NumberType.from(-1e30, 1e30));

  private static final Parameter<OptionalDouble> MIN =
      new Parameter<>("min", "The number that becomes 0.", ANY_NUMBER, OptionalDouble.empty());

  private static final Parameter<OptionalDouble> MAX =
      new Parameter<>("max", "The number that becomes 1.", ANY_NUMBER, OptionalDouble.empty());

  public static final Type<FeatureScaling> TYPE =
      new VariantType<>(
          List.of(
              Variant.<FeatureScaling, FeatureScaling.None>of(
                      "none", FeatureScaling.None.class, "As the file has them.")
                  .madeBy(values -> new FeatureScaling.None()),
              Variant.<FeatureScaling, FeatureScaling.Unit>of(
                      "unit",
                      FeatureScaling.Unit.class,
                      "From min..max, or the range of the file's type, to 0..1.")
                  .field(MIN, FeatureScaling.Unit::min)
                  .field(MAX, FeatureScaling.Unit::max)
                  .madeBy(values -> new FeatureScaling.Unit(values.get(MIN), values.get(MAX))),
              Variant.<FeatureScaling, FeatureScaling.MinMax>of(
                      "min_max",
                      FeatureScaling.MinMax.class,
                      "The least of the training rows becomes 0, the largest 1.")
                  .madeBy(values -> new FeatureScaling.MinMax()),
              Variant.<FeatureScaling, FeatureScaling.Standardise>of(
                      "standardise",
                      FeatureScaling.Standardise.class,
                      "To mean 0 and standard deviation 1 on the training rows.")
                  .madeBy(values -> new FeatureScaling.Standardise()),
              Variant.<FeatureScaling, FeatureScaling.Logistic>of(
                      "logistic",
                      FeatureScaling.Logistic.class,
                      "1/(1 + exp(-y)) of the standardised y.")
                  .madeBy(values -> new FeatureScaling.Logistic())));

  private FeatureScalings() {}
}
