package vaesweep.trial;

/**
 * Where a trial was trained. Numbers are bit for bit the same on machines of one type.
 *
 * @param type what the numbers depend on: processor architecture and the kernels chosen for it,
 *     such as {@code amd64 SkylakeX OpenBLAS 0.3.19}
 * @param host the machine's name
 * @param os operating system and its version
 * @param java the Java version
 * @param cores processors available
 */
public record Machine(String type, String host, String os, String java, int cores) {}
