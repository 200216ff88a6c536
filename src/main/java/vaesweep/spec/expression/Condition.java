package vaesweep.spec.expression;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.DataAccessorIfc;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import vaesweep.spec.json.Printable;

/** A question about named values that is true or false of them. */
public final class Condition {
  /** Longer ones were not written by hand. */
  public static final int LONGEST = 1000;

  /** Every operator and function within another takes some of the stack. */
  private static final int DEEPEST = 250;

  private final String text;
  private final Expression expression;
  private final SortedSet<String> names;

  private Condition(String text, Expression expression, SortedSet<String> names) {
    this.text = text;
    this.expression = expression;
    this.names = names;
  }

  /**
   * Reads a condition.
   *
   * @throws Misread if it is none over the names of {@code vocabulary}
   */
  public static Condition read(String text, Vocabulary vocabulary) throws Misread {
    if (text.length() > LONGEST) {
      throw new Misread(1, "has " + text.length() + " characters; at most 1000 are read");
    }
    if (text.isBlank()) {
      throw new Misread(1, "is empty, expected a condition such as \"latent_size <= 2 * beta\"");
    }
    Expression expression = new Expression(text, Arithmetic.configuration(Given::new));
    try {
      ASTNode root = expression.getAbstractSyntaxTree();
      if (depth(root) > DEEPEST) {
        throw new Misread(
            1,
            "has operators nested more than " + DEEPEST + " deep; make several conditions of it");
      }
      Kind kind = new Kinds(vocabulary).of(root);
      if (kind != Kind.TRUTH) {
        throw new Misread(1, "is " + kind.spelling() + ", expected a condition: true or false");
      }
      return new Condition(text, expression, names(expression.getAllASTNodes()));
    } catch (ParseException e) {
      throw new Misread(e.getStartPosition(), Printable.line(e.getMessage()));
    }
  }

  /** Without recursion, for that is what may go too deep. */
  private static int depth(ASTNode root) {
    int depth = 0;
    List<ASTNode> level = List.of(root);
    while (!level.isEmpty()) {
      depth++;
      level = level.stream().flatMap(node -> node.getParameters().stream()).toList();
    }
    return depth;
  }

  private static SortedSet<String> names(List<ASTNode> nodes) {
    SortedSet<String> names = new TreeSet<>();
    for (ASTNode node : nodes) {
      String word = node.getToken().getValue();
      if (node.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT
          && !Arithmetic.isConstant(word)) {
        names.add(word);
      }
    }
    return names;
  }

  /** Returns the condition as written. */
  public String text() {
    return text;
  }

  /** Returns the names that it uses. */
  public SortedSet<String> names() {
    return new TreeSet<>(names);
  }

  /**
   * Whether the condition holds. It is read from the left as far as needed; where it comes to a
   * name that has no value, it does not concern these values, and holds.
   *
   * @param values BigDecimals and Strings by name
   * @throws NoAnswer if it cannot be computed
   */
  public boolean holds(Map<String, Object> values) throws NoAnswer {
    Given given = new Given();
    try {
      Expression asked = new Expression(expression);
      given = (Given) asked.getDataAccessor();
      return asked.withValues(values).evaluate().getBooleanValue();
    } catch (EvaluationException e) {
      if (given.missed) {
        return true;
      }
      throw noAnswer(e);
    } catch (ParseException | ArithmeticException e) {
      throw noAnswer(e);
    }
  }

  private static NoAnswer noAnswer(Exception e) {
    String reason = e instanceof BaseException ? e.getMessage() : "a number beyond all bounds";
    return new NoAnswer(Printable.line(reason), e);
  }

  /** The values of one question. */
  private static final class Given implements DataAccessorIfc {
    private final Map<String, EvaluationValue> values = new HashMap<>();
    private boolean missed;

    @Override
    public EvaluationValue getData(String name) {
      EvaluationValue value = values.get(name);
      missed |= value == null;
      return value;
    }

    @Override
    public void setData(String name, EvaluationValue value) {
      values.put(name, value);
    }
  }
}
