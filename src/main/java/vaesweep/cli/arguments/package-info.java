/** Options and parameters that several verbs share, each said and checked in one place. */
package vaesweep.cli.arguments;
