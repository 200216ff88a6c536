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
import vaesweep.plan.prefix.CommonParts.Group;
import vaesweep.plan.prefix.CommonParts.Member;
import vaesweep.spec.Parameters;
import vaesweep.spec.json.JsonWriter;
import vaesweep.trial.CommonPart;
import vaesweep.trial.DataFacts;
import vaesweep.trial.TrialKey;

/** Follows trials that begin alike epoch by epoch, until each goes on alone or ends. */
final class Parting {
  private final DataFacts data;
  private final Shares shares;
  private final Map<TrialKey, List<CommonPart>> into;
  private final Deque<Company> companies = new ArrayDeque<>();

  /**
   * @param into what each trial has in common with others
   */
  Parting(DataFacts data, Shares shares, Map<TrialKey, List<CommonPart>> into) {
    this.data = data;
    this.shares = shares;
    this.into = into;
  }

  /**
   * Trials that are still alike.
   *
   * @param epochs that all have in common
   * @param parts after which others went another way
   * @param hash of the common epochs
   */
  private record Company(List<Member> members, int epochs, List<CommonPart> parts, String hash) {}

  void part(Group group, List<Member> members) {
    companies.push(new Company(members, 0, List.of(), root(group)));
    while (!companies.isEmpty()) {
      follow(companies.pop());
    }
  }

  /** Of what acts at every step; the weights of the epochs come on top, one by one. */
  private String root(Group group) {
    Hasher hasher = Hashing.sha256().newHasher();
    hasher.putString(data.checksum(), StandardCharsets.UTF_8).putLong(group.seed());
    hasher.putInt(TrialKey.ENGINE_VERSION);
    return hasher
        .putString(JsonWriter.compact(group.rest()), StandardCharsets.UTF_8)
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

  private void follow(Company company) {
    List<Member> ending = new ArrayList<>();
    Map<List<StepWeights>, List<Member>> ways = new LinkedHashMap<>();
    for (Member member : company.members()) {
      if (member.epochs() == company.epochs()) {
        ending.add(member);
      } else {
        ways.computeIfAbsent(weights(member, company.epochs()), any -> new ArrayList<>())
            .add(member);
      }
    }
    boolean parts = company.epochs() > 0 && ending.size() + ways.size() > 1;
    List<CommonPart> common = parts ? with(company) : company.parts();
    alone(ending, common);
    ways.forEach(
        (weights, members) -> {
          if (members.size() == 1) {
            alone(members, common);
          } else {
            String hash = next(company.hash(), weights);
            companies.push(new Company(members, company.epochs() + 1, common, hash));
          }
        });
  }

  private List<StepWeights> weights(Member member, int epoch) {
    int batch = member.trial().configuration().get(Parameters.BATCH_SIZE);
    return shares.weights(member.beginning(), data.trainRows() / batch, epoch);
  }

  private static List<CommonPart> with(Company company) {
    List<CommonPart> parts = new ArrayList<>(company.parts());
    parts.add(new CommonPart(company.hash(), company.epochs()));
    return List.copyOf(parts);
  }

  private void alone(Collection<Member> members, List<CommonPart> common) {
    if (!common.isEmpty()) {
      members.forEach(member -> into.put(member.trial().key(), common));
    }
  }
}
