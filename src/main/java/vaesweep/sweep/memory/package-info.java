/**
 * Whether the memory of this machine holds the workers that were asked for, before any is started.
 */
package vaesweep.sweep.memory;
