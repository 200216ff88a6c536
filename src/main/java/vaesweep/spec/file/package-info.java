/**
 * A sweep file beyond its parameters: data, method, constraints, pruning, what is kept, and the
 * whole, {@link vaesweep.spec.file.SweepSpec}.
 */
package vaesweep.spec.file;
