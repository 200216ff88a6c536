/**
 * Trains once what several trials have in common: the first trains the common part, the others wait
 * for that and go on from there. Which epochs these are is the plan's to say; what else is trained,
 * and how far, is that of the schedule within.
 */
package vaesweep.runner.sharing;
