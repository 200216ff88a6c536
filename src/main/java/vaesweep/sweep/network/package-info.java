/** A trial's network from the database, and the files that it is applied to. */
package vaesweep.sweep.network;
