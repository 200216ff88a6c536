/**
 * What the user wrote, as immutable validated records: a {@link vaesweep.spec.Sweep} and the
 * parameters it spans. The reader turns a JSON file into one, or reports every problem of the file
 * at once with its line and column. Nothing here knows arrays, SQL or the clock.
 */
package vaesweep.spec;
