/** A sweep's run told to people: its start, its progress and its end. */
package vaesweep.words.run;
