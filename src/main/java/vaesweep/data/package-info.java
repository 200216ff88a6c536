/**
 * A named data set becomes rows in memory, read once, shared by all workers and never changed.
 * Knows files, shapes and checksums.
 */
package vaesweep.data;
