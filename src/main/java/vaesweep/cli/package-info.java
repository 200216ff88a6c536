/**
 * The command line: arguments become one call of {@code vaesweep.sweep}, what happens becomes lines
 * on the console, how it ends becomes an exit code. The only console and the only exit of the
 * product. Each sub-room is a verb or a group of verbs, but for {@code console}, {@code text},
 * {@code file} and {@code arguments}, which verbs share.
 */
package vaesweep.cli;
