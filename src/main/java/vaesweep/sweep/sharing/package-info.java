/** What trials have in common and train once, for the commands that plan, run and tell of them. */
package vaesweep.sweep.sharing;
