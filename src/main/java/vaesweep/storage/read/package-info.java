/**
 * What is read from a sweep's database: its newest edition and the trials of it, in a handful of
 * queries whatever their number, and all as of one moment.
 */
package vaesweep.storage.read;
