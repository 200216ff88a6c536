/**
 * The command line: arguments become one call, what happens becomes lines on the console, how it
 * ends becomes an exit code. The only console and the only exit of the product. Each sub-room is a
 * verb or a group of verbs, but for {@code console}, {@code text}, {@code file}, {@code arguments}
 * and {@code memory}, which verbs share.
 */
package vaesweep.cli;
