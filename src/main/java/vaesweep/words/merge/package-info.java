/** What came of databases that were merged. */
package vaesweep.words.merge;
