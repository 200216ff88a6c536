package vaesweep.bench;

import java.util.OptionalDouble;

/**
 * One round of one workload: milliseconds a step.
 *
 * @param matrixProducts of the product's step alone
 * @param torch empty where there is no PyTorch
 */
record StepTimes(double ours, double sameDiff, double matrixProducts, OptionalDouble torch) {}
