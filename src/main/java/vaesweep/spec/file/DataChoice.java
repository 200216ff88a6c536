package vaesweep.spec.file;

import java.util.Optional;

/**
 * The data set a sweep trains on.
 *
 * @param name one of the names the data room knows, such as {@code fashion-mnist-12k}
 * @param directory where its files are, for data sets that are read from files; empty to look in
 *     the usual places
 * @param binarize what happens to grey values
 */
public record DataChoice(String name, Optional<String> directory, Binarize binarize) {}
