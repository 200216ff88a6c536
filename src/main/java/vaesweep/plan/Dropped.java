package vaesweep.plan;

/**
 * What a constraint did to a plan.
 *
 * @param constraint as written
 * @param count how many configurations it dropped that satisfied those before it
 */
public record Dropped(String constraint, int count) {}
