/** How far a sweep is, told to people and to programs. */
package vaesweep.words.status;
