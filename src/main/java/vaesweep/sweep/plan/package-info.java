/** What a sweep will cost, measured and known before it is run. */
package vaesweep.sweep.plan;
