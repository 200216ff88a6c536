package vaesweep.data;

/** The image files of a data set. */
record Images(IdxFile train, IdxFile validation) {}
