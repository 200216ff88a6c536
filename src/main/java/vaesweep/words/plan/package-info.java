/** What a sweep would train, and how long that takes, told to people. */
package vaesweep.words.plan;
