package vaesweep.storage;

import java.util.List;

/**
 * What became of a plan when it met the database.
 *
 * @param edition the edition's number, counted from 1
 * @param trials the plan's trials in its order, with numbers and states
 * @param added how many the database had not seen
 * @param kept how many it knew, of this edition
 * @param outside how many it knows that are no longer in the file
 */
public record Registration(
    int edition, List<StoredTrial> trials, int added, int kept, int outside) {
  public Registration {
    trials = List.copyOf(trials);
  }
}
