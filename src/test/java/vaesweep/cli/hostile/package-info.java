/** Files that nobody should write, and what the command line says of them. */
package vaesweep.cli.hostile;
