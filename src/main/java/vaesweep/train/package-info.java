/**
 * One trial becomes its measurements: epochs of optimiser steps, an evaluation after each, and
 * pictures at the end. It tells a listener what it measures, asks after every step whether to go
 * on, and knows no database and no other trial.
 */
package vaesweep.train;
