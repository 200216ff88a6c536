/** The page, written anew from a database where somebody asks for it. */
package vaesweep.cli.page;
