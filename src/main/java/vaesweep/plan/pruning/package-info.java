/**
 * Which trials meet at which rung, and which of them go on: trials that are alike in what sets the
 * trade-off are compared after the same number of epochs, once all of them have come that far. What
 * is decided depends on their numbers alone, not on when they came.
 */
package vaesweep.plan.pruning;
