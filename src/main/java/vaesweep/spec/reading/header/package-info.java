/** Reads what a sweep file says beside its parameters, key by key. */
package vaesweep.spec.reading.header;
