package vaesweep.spec.reading.header;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vaesweep.spec.json.Json;
import vaesweep.spec.json.Problems;
import vaesweep.spec.type.Type;

/** Strings of a certain form. */
final class TextType implements Type<String> {
  /** Line breaks and tabs are text; other control characters are not. */
  static final TextType ANY =
      new TextType("^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ud800-\\udfff]*$", "text");

  static final TextType WORD =
      new TextType("^[^\\u0000-\\u001f\\ud800-\\udfff]{1,1000}$", "one line of text");

  static final TextType FILE_NAME =
      new TextType(
          "^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$",
          "up to 80 letters, digits and - _ . that begin with a letter or digit");

  private final Pattern pattern;
  private final String expected;

  private TextType(String regex, String expected) {
    this.pattern = Pattern.compile(regex);
    this.expected = expected;
  }

  @Override
  public Optional<String> read(Json json, Problems problems) {
    if (json instanceof Json.Text text && pattern.matcher(text.value()).matches()) {
      return Optional.of(text.value());
    }
    problems.unexpected(json, expected);
    return Optional.empty();
  }

  @Override
  public Object write(String value) {
    return value;
  }

  @Override
  public Map<String, Object> schema() {
    return ImmutableMap.of("type", "string", "pattern", pattern.pattern());
  }
}
