/**
 * Trained parameters leave here as DL4J networks, so that other programs can use them without this
 * one. Nothing here trains, and nothing else in the program knows DL4J.
 */
package vaesweep.vae.dl4j;
