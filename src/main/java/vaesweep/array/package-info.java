/**
 * The formats of files with numbers: arrays are read from and written to .npy, .npz, tables, IDX
 * and folders of images, and none of it knows what the numbers mean. What a file is not, is told
 * with its place in it.
 */
package vaesweep.array;
