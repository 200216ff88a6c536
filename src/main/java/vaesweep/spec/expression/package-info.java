/**
 * Conditions on named values, such as {@code latent_size <= 2 * beta}: read and checked once, asked
 * often. The only place of EvalEx, which is locked down to decimal arithmetic, comparisons and a
 * few functions: no clock, no chance, no state, and nothing that grows without bound.
 */
package vaesweep.spec.expression;
