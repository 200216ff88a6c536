/**
 * Reads what a sweep file says of its parameters: values, lists, ranges and how they are spread.
 */
package vaesweep.spec.reading.space;
