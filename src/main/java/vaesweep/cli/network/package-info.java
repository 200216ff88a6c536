/**
 * Trained networks at work: encoding, decoding, sampling and export, from a database and files to
 * files.
 */
package vaesweep.cli.network;
