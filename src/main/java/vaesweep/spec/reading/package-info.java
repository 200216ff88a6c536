/**
 * Reads a sweep file: {@link vaesweep.spec.reading.SweepReader} makes a {@link
 * vaesweep.spec.file.SweepSpec} of its text or reports every problem at once, and {@link
 * vaesweep.spec.reading.SweepSchema} describes the same grammar to editors. Both follow the same
 * catalogues: {@link vaesweep.spec.Parameters} and {@code Header}.
 */
package vaesweep.spec.reading;
