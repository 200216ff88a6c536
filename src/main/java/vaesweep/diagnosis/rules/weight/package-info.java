/** Causes that lie in what the KL term is weighed with, and when. */
package vaesweep.diagnosis.rules.weight;
