/**
 * The binary form of a training that was put down between two steps: where it stands, its
 * parameters and its optimiser's state. What is read back goes on bit for bit, or is refused.
 */
package vaesweep.train.checkpoint;
