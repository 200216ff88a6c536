/** The networks as a user names them: layers, activations, and what the heads say. */
package vaesweep.spec.network;
