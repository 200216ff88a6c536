/**
 * Tells before a training what its weights come to, where that is another number than the file has.
 */
package vaesweep.sweep.weight;
