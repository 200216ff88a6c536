/**
 * What a loss is, whatever its reduction and weight are written like: pure arithmetic and words on
 * the choices of {@link vaesweep.spec}, and the losses that people copy.
 */
package vaesweep.explanation;
