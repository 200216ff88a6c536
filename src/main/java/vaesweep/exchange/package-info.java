/**
 * Arrays and trained networks come from files of other programs and leave as such: NumPy's .npy and
 * .npz, comma-separated values, MNIST's IDX. What is wrong with a file is said with its place.
 * Knows the engine's layers and no database.
 */
package vaesweep.exchange;
