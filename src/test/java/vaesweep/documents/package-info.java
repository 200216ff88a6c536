/** What the README and the pages say, held against the product. */
package vaesweep.documents;
