package vaesweep.trial;

/**
 * Where a trial was trained. Numbers are bit for bit the same on machines of one type.
 *
 * @param type what the numbers depend on: processor architecture and a fingerprint of its matrix
 *     products, such as {@code amd64 1f0c93ab}
 * @param host the machine's name
 * @param os operating system and its version
 * @param java the Java version
 * @param cores processors available
 */
public record Machine(String type, String host, String os, String java, int cores) {}
