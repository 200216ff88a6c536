package vaesweep.spec.expression;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;
import vaesweep.spec.json.JsonWriter;

/** A function of one number, computed as a double, the same on every machine. */
@FunctionParameter(name = "value")
final class ElementaryFunction extends AbstractFunction {
  private final String name;
  private final DoubleUnaryOperator function;

  /**
   * @param function one of {@link StrictMath}'s
   */
  ElementaryFunction(String name, DoubleUnaryOperator function) {
    this.name = name;
    this.function = function;
  }

  @Override
  public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... values)
      throws EvaluationException {
    BigDecimal value = values[0].getNumberValue();
    double result = function.applyAsDouble(value.doubleValue());
    if (!Double.isFinite(result)) {
      throw new EvaluationException(token, name + " has no value there");
    }
    return EvaluationValue.numberValue(new BigDecimal(JsonWriter.compact(result)));
  }
}
