/** Databases of one sweep, made on several machines, joined into one. */
package vaesweep.cli.merge;
