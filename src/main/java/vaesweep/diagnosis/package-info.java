/**
 * Turns what a sweep's database holds into findings: what went wrong or is easily misread, with the
 * sweep's own numbers as evidence and a remedy. A finding is one cause in one sweep and names its
 * trials. Each cause is one file in {@code diagnosis.rules}.
 */
package vaesweep.diagnosis;
