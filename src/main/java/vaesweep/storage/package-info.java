/**
 * What happened, for ever: one SQLite file a sweep, written by one thread and read by anybody. The
 * only JDBC; its SQL lies in {@code .sql} resources. The schema is a public interface, described in
 * {@code src/site/markdown/database.md}.
 */
package vaesweep.storage;
