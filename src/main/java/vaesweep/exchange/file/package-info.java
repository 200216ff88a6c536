/**
 * The file formats: arrays of numbers are read from and written to .npy, .npz, .csv and IDX, none
 * of which knows what the numbers mean.
 */
package vaesweep.exchange.file;
