/**
 * JSON text as values that know their line and column, and back. Whatever is wrong with a text is a
 * {@link vaesweep.spec.json.Problem} with its place, never an exception. Knows nothing of sweeps;
 * the only place of Jackson in the spec.
 */
package vaesweep.spec.json;
