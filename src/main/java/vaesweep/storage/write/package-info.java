/**
 * What is written to a sweep's database: editions and their plans at the start, then every event of
 * every trial, committed in groups in the order they came. Keeps the promise that finished trials
 * are immutable, and that only the frontier's networks are kept.
 */
package vaesweep.storage.write;
