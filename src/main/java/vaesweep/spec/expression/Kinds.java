package vaesweep.spec.expression;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Token.TokenType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vaesweep.spec.json.Keys;
import vaesweep.spec.json.Printable;

/**
 * Finds out what every part of a condition is before it is asked, so that a number is never
 * compared with a word, nor a word with one that it cannot be.
 */
record Kinds(Vocabulary vocabulary) {
  private static final Set<String> EQUALITY = Set.of("=", "==", "!=", "<>");
  private static final Set<String> COMPARISON = Set.of("<", "<=", ">", ">=");
  private static final Set<String> LOGIC = Set.of("&&", "||", "!");

  /** Returns what the whole of {@code node} is. */
  Kind of(ASTNode node) throws Misread {
    Token token = node.getToken();
    return switch (token.getType()) {
      case NUMBER_LITERAL -> number(token);
      case STRING_LITERAL -> Kind.WORD;
      case VARIABLE_OR_CONSTANT -> named(token);
      case INFIX_OPERATOR, PREFIX_OPERATOR -> operator(token, node.getParameters());
      case FUNCTION -> {
        expectAll(Kind.NUMBER, token, node.getParameters());
        yield Kind.NUMBER;
      }
      default -> throw new Misread(token.getStartPosition(), "unexpected " + quoted(token));
    };
  }

  private static Kind number(Token token) throws Misread {
    try {
      if (Double.isFinite(new BigDecimal(token.getValue()).doubleValue())) {
        return Kind.NUMBER;
      }
    } catch (NumberFormatException e) {
      // told below, as any other number that is none
    }
    throw new Misread(
        token.getStartPosition(), "found " + quoted(token) + ", expected a decimal number");
  }

  private Kind named(Token token) throws Misread {
    String name = token.getValue();
    if (Arithmetic.isConstant(name)) {
      return Kind.TRUTH;
    }
    if (vocabulary.numbers().contains(name)) {
      return Kind.NUMBER;
    }
    if (vocabulary.words().containsKey(name)) {
      return Kind.WORD;
    }
    String message = Keys.unknown(name, "name", vocabulary.names());
    String about =
        Keys.nearest(name, vocabulary.names()).isEmpty() ? "; " + vocabulary.about() : "";
    throw new Misread(token.getStartPosition(), message + about);
  }

  private Kind operator(Token token, List<ASTNode> operands) throws Misread {
    String operator = token.getValue();
    if (LOGIC.contains(operator)) {
      expectAll(Kind.TRUTH, token, operands);
      return Kind.TRUTH;
    }
    if (EQUALITY.contains(operator)) {
      Kind left = of(operands.get(0));
      expect(left, token, operands.get(1));
      checkWords(operands.get(0), operands.get(1));
      checkWords(operands.get(1), operands.get(0));
      return Kind.TRUTH;
    }
    expectAll(Kind.NUMBER, token, operands);
    return COMPARISON.contains(operator) ? Kind.TRUTH : Kind.NUMBER;
  }

  private void expectAll(Kind kind, Token token, List<ASTNode> operands) throws Misread {
    for (ASTNode operand : operands) {
      expect(kind, token, operand);
    }
  }

  private void expect(Kind kind, Token operator, ASTNode operand) throws Misread {
    Kind found = of(operand);
    if (found != kind) {
      Token token = operand.getToken();
      String message = "%s takes %s here, but %s is %s";
      throw new Misread(
          token.getStartPosition(),
          message.formatted(quoted(operator), kind.spelling(), quoted(token), found.spelling()));
    }
  }

  /** A name of words equals none but its own. */
  private void checkWords(ASTNode name, ASTNode literal) throws Misread {
    Token word = literal.getToken();
    List<String> words = vocabulary.words().get(name.getToken().getValue());
    if (word.getType() == TokenType.STRING_LITERAL
        && name.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT
        && words != null
        && !words.contains(word.getValue())) {
      throw new Misread(
          word.getStartPosition(),
          Keys.unknown(word.getValue(), name.getToken().getValue(), words));
    }
  }

  private static String quoted(Token token) {
    return Printable.quoted(token.getValue());
  }
}
