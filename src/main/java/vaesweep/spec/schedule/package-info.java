/** What changes over a training: the share of the KL weight, and whether it ends early. */
package vaesweep.spec.schedule;
