package vaesweep.plan.prefix;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vaesweep.trial.SharedPrefix;
import vaesweep.trial.Trial;
import vaesweep.trial.TrialKey;
import vaesweep.trial.data.DataFacts;

/** Follows trials that begin alike epoch by epoch, until each goes on alone or ends. */
final class PrefixSplit {
  private final DataFacts data;
  private final Map<TrialKey, List<SharedPrefix>> into;
  private final Deque<Company> companies = new ArrayDeque<>();

  /**
   * @param into what each trial has in common with others
   */
  PrefixSplit(DataFacts data, Map<TrialKey, List<SharedPrefix>> into) {
    this.data = data;
    this.into = into;
  }

  /**
   * Trials that are still alike.
   *
   * @param epochs that all have in common
   * @param parts after which others went another way
   * @param hash of the common epochs
   */
  private record Company(
      List<TrialPrefix> members, int epochs, List<SharedPrefix> parts, String hash) {}

  void part(List<TrialPrefix> members) {
    companies.push(new Company(members, 0, List.of(), root(members.get(0).trial())));
    while (!companies.isEmpty()) {
      split(together(companies.pop()));
    }
  }

  /** Of what acts at every step; the weights of the epochs come on top, one by one. */
  private String root(Trial trial) {
    Hasher hasher = Hashing.sha256().newHasher();
    hasher.putString(data.checksum(), StandardCharsets.UTF_8).putLong(trial.seed());
    hasher.putInt(TrialKey.ENGINE_VERSION);
    return hasher
        .putString(
            PrefixInputs.text(trial.configuration(), data.features()), StandardCharsets.UTF_8)
        .hash()
        .toString();
  }

  private static String next(String hash, List<StepWeights> weights) {
    Hasher hasher = Hashing.sha256().newHasher().putString(hash, StandardCharsets.UTF_8);
    for (StepWeights each : weights) {
      hasher.putLong(each.klWeight()).putLong(each.capacity()).putInt(each.divisor());
    }
    return hasher.hash().toString();
  }

  /** Follows a company as long as all stay. */
  private static Company together(Company company) {
    List<TrialPrefix> members = company.members();
    int last = members.stream().mapToInt(TrialPrefix::epochs).min().orElseThrow();
    int epochs = company.epochs();
    String hash = company.hash();
    while (epochs < last) {
      int epoch = epochs;
      List<StepWeights> first = members.get(0).weights(epoch);
      if (!members.stream().allMatch(member -> member.has(first, epoch))) {
        break;
      }
      hash = next(hash, first);
      epochs++;
    }
    return new Company(members, epochs, company.parts(), hash);
  }

  /** Lets those go that end here or go another way than the others. */
  private void split(Company company) {
    int epochs = company.epochs();
    List<TrialPrefix> ending = new ArrayList<>();
    Map<StepWeights, List<TrialPrefix>> lastSteps = new LinkedHashMap<>();
    for (TrialPrefix member : company.members()) {
      if (member.epochs() == epochs) {
        ending.add(member);
      } else {
        lastSteps.computeIfAbsent(member.last(epochs), any -> new ArrayList<>()).add(member);
      }
    }
    List<SharedPrefix> common = epochs > 0 ? with(company) : List.of();
    alone(ending, common);
    lastSteps.values().forEach(members -> goOn(members, company, common));
  }

  /** Lets members go on whose next epochs end alike: with those whose are alike at every step. */
  private void goOn(List<TrialPrefix> members, Company before, List<SharedPrefix> common) {
    if (members.size() == 1) {
      alone(members, common);
      return;
    }
    int epochs = before.epochs();
    Map<List<StepWeights>, List<TrialPrefix>> ways = new LinkedHashMap<>();
    for (TrialPrefix member : members) {
      ways.computeIfAbsent(member.weights(epochs), any -> new ArrayList<>()).add(member);
    }
    ways.forEach(
        (weights, alike) -> {
          if (alike.size() == 1) {
            alone(alike, common);
          } else {
            companies.push(new Company(alike, epochs + 1, common, next(before.hash(), weights)));
          }
        });
  }

  private static List<SharedPrefix> with(Company company) {
    List<SharedPrefix> parts = new ArrayList<>(company.parts());
    parts.add(new SharedPrefix(company.hash(), company.epochs()));
    return List.copyOf(parts);
  }

  private void alone(Collection<TrialPrefix> members, List<SharedPrefix> common) {
    if (!common.isEmpty()) {
      members.forEach(member -> into.put(member.trial().key(), common));
    }
  }
}
