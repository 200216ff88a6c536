package vaesweep.spec.expression;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.AbstractOperator;
import com.ezylang.evalex.operators.InfixOperator;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import vaesweep.spec.json.JsonWriter;

/**
 * Exponentiation: decimal for integers up to 999 and as a double for other exponents, the same on
 * every machine. Unlike EvalEx's own it refuses results that no double holds.
 */
@InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_POWER, leftAssociative = false)
final class Power extends AbstractOperator {
  private static final BigDecimal MOST = BigDecimal.valueOf(999);

  @Override
  public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
      throws EvaluationException {
    BigDecimal base = values[0].getNumberValue();
    BigDecimal exponent = values[1].getNumberValue();
    double result = StrictMath.pow(base.doubleValue(), exponent.doubleValue());
    if (!Double.isFinite(result)) {
      throw new EvaluationException(token, "the power has no finite value");
    }
    boolean decimal =
        exponent.abs().compareTo(MOST) <= 0 && exponent.stripTrailingZeros().scale() <= 0;
    return EvaluationValue.numberValue(
        decimal
            ? base.pow(exponent.intValueExact(), MathContext.DECIMAL128)
            : new BigDecimal(JsonWriter.compact(result)));
  }
}
