/**
 * Measures how fast the product is, beside others that do the same work on the same machine in the
 * same minutes: training steps against SameDiff, PyTorch and the bare matrix products, and whole
 * sweeps against one worker and against a peer. {@code mvn -Pbench verify} runs it; it is no part
 * of the product.
 */
package vaesweep.bench;
