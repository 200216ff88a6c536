/** A sweep seen from another terminal: how far it is, and how to ask it to end. */
package vaesweep.cli.status;
