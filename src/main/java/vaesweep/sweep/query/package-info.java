/** Questions to a sweep's database: SQL, or queries that have names. */
package vaesweep.sweep.query;
