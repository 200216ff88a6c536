/**
 * Numbers and how they are spread: every {@link vaesweep.spec.spread.Spread} maps a share in [0, 1]
 * to the number below which that share of it lies, so that random draws, Sobol points and grids are
 * one function. Knows nothing of sweeps and parameters, and gives the same bits on every machine.
 */
package vaesweep.spec.spread;
