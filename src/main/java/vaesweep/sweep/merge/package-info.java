/** Databases of one sweep, made on several machines, become one. */
package vaesweep.sweep.merge;
