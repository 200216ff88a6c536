/**
 * Turns a sweep and the facts of its data into the ordered list of its trials. The list depends on
 * nothing else, so the same file gives the same trials and seeds on every machine. Running them is
 * the runner's work.
 */
package vaesweep.plan;
