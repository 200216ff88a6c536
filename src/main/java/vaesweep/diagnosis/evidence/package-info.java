/**
 * What may be concluded from: one reading of the database, each trial with its configuration read
 * and its state judged (complete, collapsed, comparable).
 */
package vaesweep.diagnosis.evidence;
