/**
 * What other programs call the things of a sweep file. Names alone: nothing is read here, and
 * nothing is accepted that was not before; who writes another program's word is told ours.
 */
package vaesweep.spec.synonym;
