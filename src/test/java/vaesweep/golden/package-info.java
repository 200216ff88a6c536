/** Databases as earlier versions left them, and whole sweeps in this process. */
package vaesweep.golden;
