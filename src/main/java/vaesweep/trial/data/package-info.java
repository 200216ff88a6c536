/** What is known of a data set: by reading it, and by computing without training. */
package vaesweep.trial.data;
