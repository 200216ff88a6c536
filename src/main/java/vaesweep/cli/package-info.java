/**
 * The command line: arguments become one call of {@link vaesweep.sweep}, values come back and are
 * put into lines by {@link vaesweep.words}, how it ends becomes an exit code. The only console and
 * the only exit of the product. Each sub-room is a verb or a group of verbs, but for {@code
 * console} and {@code arguments}, which verbs share.
 */
package vaesweep.cli;
