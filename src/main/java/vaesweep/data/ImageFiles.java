package vaesweep.data;

import vaesweep.array.IdxFile;

/**
 * The image files of a data set.
 *
 * @param train shape [rows, side, side]
 * @param validation the same, of other rows
 * @param side height and width of an image, in pixels
 * @param white the level that stands for 1
 */
record ImageFiles(IdxFile train, IdxFile validation, int side, int white) {}
