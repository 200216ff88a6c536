/**
 * Trains every variational autoencoder of a sweep and explains the trade-off between reconstruction
 * and KL. A sweep's way through the rooms: a file is read ({@code spec}) and becomes an ordered
 * list of trials ({@code plan}, {@code trial}), which are run many at once ({@code runner}), each
 * trained ({@code train}) on rows ({@code data}) by the engine ({@code vae}) and measured ({@code
 * measure}); what happened is kept ({@code storage}), explained ({@code diagnosis}, {@code theory})
 * and shown ({@code report}). What can be done with a sweep is {@code sweep}, for programs and for
 * {@code cli}, which alone meets the user.
 */
package vaesweep;
