/**
 * What the user wrote, as immutable validated records: a {@link vaesweep.spec.file.SweepSpec} and
 * the parameters it spans. {@link vaesweep.spec.Parameters} is the catalogue that all else follows:
 * the reader and the schema in {@code reading}, the canonical form of a {@link
 * vaesweep.spec.Configuration}. Nothing here knows arrays, SQL or the clock.
 */
package vaesweep.spec;
