/**
 * The command line: arguments become one call, what happens becomes lines on the console, how it
 * ends becomes an exit code. The only console and the only exit of the product.
 */
package vaesweep.cli;
