package vaesweep.runner.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vaesweep.trial.SharedPrefix;

/** Where trials part that have begun alike. */
final class ForkPoint {
  private final SharedPrefix part;
  private final List<SharingMember> members = new ArrayList<>();
  private final List<SharingMember> held = new ArrayList<>();
  private Optional<SharingMember> leader = Optional.empty();
  private boolean isMade;
  private boolean isHopeless;
  private int coming;
  private int dependents;

  /**
   * @param isMade whether its fork is there from an earlier run
   */
  ForkPoint(SharedPrefix part, boolean isMade) {
    this.part = part;
    this.isMade = isMade;
  }

  SharedPrefix part() {
    return part;
  }

  void add(SharingMember member) {
    members.add(member);
  }

  List<SharingMember> members() {
    return members;
  }

  /** Whether there is a fork to go on from. */
  boolean isMade() {
    return isMade;
  }

  /**
   * Whether it is worth waiting for, and making: others come by, and nothing is known against it.
   */
  boolean isWorthwhile() {
    return !isMade && !isHopeless && coming > 1;
  }

  void made() {
    isMade = true;
    leader = Optional.empty();
  }

  /** Whoever trains up to here fails. */
  void hopeless() {
    isHopeless = true;
  }

  Optional<SharingMember> leader() {
    return leader;
  }

  void lead(SharingMember member) {
    leader = Optional.of(member);
  }

  /** Whether waiting for its leader is in vain. */
  boolean isOpen() {
    return isHopeless || leader.isEmpty();
  }

  boolean isLedBy(SharingMember member) {
    return leader.filter(member::equals).isPresent();
  }

  void leaderLeft() {
    leader = Optional.empty();
  }

  void hold(SharingMember member) {
    held.add(member);
  }

  /** Returns those that waited here, in their order, and holds them no more. */
  List<SharingMember> release() {
    List<SharingMember> released = List.copyOf(held);
    held.clear();
    return released;
  }

  /** A member that is not here yet will come by. */
  void comes() {
    coming++;
  }

  /** A member came by, or never will. */
  void passed() {
    coming--;
  }

  /** A member would go on from here if it were begun now. */
  void depends() {
    dependents++;
  }

  /** Such a member goes on from elsewhere, or not at all. */
  void dependsNoMore() {
    dependents--;
  }

  /** Whether no member would go on from here. */
  boolean isUnneeded() {
    return dependents == 0;
  }
}
