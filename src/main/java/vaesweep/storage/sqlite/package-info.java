/**
 * How a sweep's database is opened, upgraded and left: one plain SQLite file with its own
 * application id. What is written to it and read from it is said in {@code storage.write}, {@code
 * storage.read} and {@code storage.query}.
 */
package vaesweep.storage.sqlite;
