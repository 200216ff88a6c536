/**
 * The one console: where lines go, the exit codes, and the end that a user can do something about.
 * Every other room of the command line may use it; it uses none.
 */
package vaesweep.cli.console;
