/**
 * Answers a user's own SQL, and the named queries that the product brings, from a sweep's database.
 * Nothing here can write to it or to any other file.
 */
package vaesweep.storage.query;
