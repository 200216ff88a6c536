/**
 * How large a sweep's database will be, told before it is: by the commands that plan and run. The
 * bytes of its rows are measured ones; those of networks and checkpoints follow from their sizes.
 */
package vaesweep.sweep.size;
