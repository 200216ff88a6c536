/**
 * The nouns that all later rooms share: what a trial is, how it is identified, what is measured of
 * it and how it ends. Records alone; nothing here acts.
 */
package vaesweep.trial;
