/** A made-up sweep with plausible numbers, for tests of rooms that read results. */
package vaesweep.example;
