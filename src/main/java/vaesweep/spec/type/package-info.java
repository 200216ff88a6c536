/**
 * What a parameter is: a name, the values it takes, how they are read from JSON, written back and
 * described to an editor, and among which of them a sweep chooses. Knows no parameter by name.
 */
package vaesweep.spec.type;
