/**
 * One process at a time runs a sweep: the lock beside its database, who holds it, and what other
 * processes ask of that one.
 */
package vaesweep.storage.lock;
