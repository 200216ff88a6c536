package vaesweep.vae;

/**
 * A hidden layer as some rows have gone through it.
 *
 * @param units its outputs
 * @param constantUnits those whose output, after the activation, is the same for every row, bit for
 *     bit: they tell no row from another, as a unit of type relu does that never rises above 0
 */
public record HiddenLayer(int units, int constantUnits) {}
