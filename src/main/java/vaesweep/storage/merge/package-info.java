/**
 * Joins databases of one sweep that were made on different machines. A trial is taken whole or not
 * at all: the further state wins, and of two that are complete the first. Whatever table has a
 * column {@code trial} comes along.
 */
package vaesweep.storage.merge;
