/** How far a sweep is that another process may be running. */
package vaesweep.sweep.status;
