package vaesweep.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that are no JSON, or not the JSON of a sweep, by their text alone. */
final class Texts {
  private static final int TEN_MEGABYTES = 10_000_000;

  /** Just within what is read. */
  private static final int A_MILLION = 999_000;

  private Texts() {}

  static Stream<HostileFile> all() {
    return Stream.of(syntax(), large(), encodings(), truncations()).flatMap(files -> files);
  }

  private static Stream<HostileFile> syntax() {
    return Stream.of(
            "",
            " \n\t\r\n",
            "null",
            "true",
            "7",
            "-0",
            "\"text\"",
            "[]",
            "{",
            "}",
            "{]",
            "[}",
            "{\"",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1",
            "{\"a\":1,",
            "{\"a\":1,}",
            "{,}",
            "{\"a\" 1}",
            "{a:1}",
            "{'a':1}",
            "{\"a\":'b'}",
            "{\"a\":01}",
            "{\"a\":1.}",
            "{\"a\":.5}",
            "{\"a\":+1}",
            "{\"a\":-}",
            "{\"a\":0x10}",
            "{\"a\":1e}",
            "{\"a\":1e+}",
            "{\"a\":NaN}",
            "{\"a\":Infinity}",
            "{\"a\":-Infinity}",
            "{\"a\":nul}",
            "{\"a\":TRUE}",
            "{\"a\":undefined}",
            "{\"a\":\"\\x\"}",
            "{\"a\":\"\\u00\"}",
            "{\"a\":\"\\ud800\"}",
            "{\"a\":\"\\udc00\\ud800\"}",
            "{\"a\":\"line\nbreak\"}",
            "{\"a\":\"tab\t\"}",
            "{\"a\":\"\u0000\"}",
            "{\"\":1}",
            "{\"\\u0000\":1}",
            "{\"\\u001b[2J\":1}",
            "{\"\u202egnp.exe\":1}",
            "{\"\u2066\u2069\u200b\ufeff\":1}",
            "{\"\ud83d\ude00\":1}",
            "{\"a\\u0301\":1}",
            "// comment\n{}",
            "{} // comment",
            "{\"a\":1 /* comment */}",
            "# comment\n{}",
            "{} {}",
            "{}]",
            "{}\u0000",
            "{}x",
            "{}\n---\n{}",
            "<sweep/>",
            "<!DOCTYPE html><html></html>",
            "name: yaml\nmethod: grid\n",
            "[sweep]\nname = \"toml\"\n",
            "{\"name\":\"x\",\"name\":\"y\"}",
            "{\"$ref\":\"#\"}",
            "{\"parameters\":{\"$ref\":\"#/parameters\"}}",
            "{\"name\":{\"name\":{\"name\":1}},\"data\":[[]],\"parameters\":[{}]}")
        .map(text -> HostileFile.text("text " + text, text));
  }

  private static Stream<HostileFile> large() {
    return Stream.of(
        HostileFile.repeated("10 MB of one string", "{\"name\":\"", "x", TEN_MEGABYTES, "\"}"),
        HostileFile.repeated("10 MB of one number", "{\"seed\":", "9", TEN_MEGABYTES, "}"),
        HostileFile.repeated("10 MB of one list", "[", "1,", TEN_MEGABYTES / 2, "1]"),
        HostileFile.repeated("10 MB of brackets", "", "[", TEN_MEGABYTES, ""),
        HostileFile.repeated("10 MB of blanks", "", " ", TEN_MEGABYTES, "{}"),
        HostileFile.repeated("10 MB of lines", "", "\n", TEN_MEGABYTES, "x"),
        HostileFile.repeated("10 MB of NUL", "", "\u0000", TEN_MEGABYTES, ""),
        HostileFile.repeated("10 MB of accents", "\"", "\u00e9", TEN_MEGABYTES / 2, "\""),
        HostileFile.repeated("more than any file has", "", " ", 20_000_000, "{}"),
        HostileFile.repeated("a long string", "{\"name\":\"", "x", A_MILLION, "\"}"),
        HostileFile.repeated("a long key", "{\"", "k", A_MILLION, "\":1}"),
        HostileFile.repeated("a long number", "{\"seed\":", "9", A_MILLION, "}"),
        HostileFile.repeated("a long fraction", "{\"seed\":0.", "9", A_MILLION, "}"),
        HostileFile.repeated("a long exponent", "{\"seed\":1e", "9", A_MILLION, "}"),
        HostileFile.repeated("a long list", "[", "1,", A_MILLION / 2, "1]"),
        HostileFile.repeated("many members", "{", "\"a\":1,", A_MILLION / 6, "\"b\":1}"),
        HostileFile.repeated("many blanks", "", " ", A_MILLION, "x"),
        HostileFile.repeated("many lines", "", "\n", A_MILLION, "x"),
        HostileFile.repeated("deep lists", "", "[", A_MILLION, ""),
        HostileFile.repeated("deep objects", "", "{\"a\":", A_MILLION / 5, ""),
        HostileFile.repeated("32 levels", "", "[", 32, "]".repeat(32)),
        HostileFile.repeated("33 levels", "", "[", 33, "]".repeat(33)),
        HostileFile.repeated("many escapes", "{\"", "\\u0000", A_MILLION / 6, "\":1}"),
        HostileFile.repeated("many sweeps", "", "{}", A_MILLION / 2, ""));
  }

  private static Stream<HostileFile> encodings() {
    String good = HostileFile.sweep("grid", "\"beta\":1");
    List<HostileFile> files = new ArrayList<>();
    for (Charset charset :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      files.add(new HostileFile("a good sweep in " + charset, () -> good.getBytes(charset)));
    }
    files.add(new HostileFile("UTF-32", () -> good.getBytes(Charset.forName("UTF-32"))));
    files.add(HostileFile.text("two byte order marks", "\ufeff\ufeff" + good));
    files.add(HostileFile.text("a byte order mark alone", "\ufeff"));
    for (int[] bytes :
        List.of(
            new int[] {0xff},
            new int[] {0xc3},
            new int[] {0xc0, 0x80},
            new int[] {0xed, 0xa0, 0x80},
            new int[] {0xf4, 0x90, 0x80, 0x80},
            new int[] {0x80},
            new int[] {0xfc, 0x80, 0x80, 0x80, 0x80, 0x80})) {
      files.add(new HostileFile("no UTF-8 " + bytes[0], () -> inName(bytes)));
    }
    files.add(new HostileFile("chance", () -> chance(100_000)));
    files.add(new HostileFile("a gzip", () -> new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0}));
    files.add(HostileFile.text("a database", "SQLite format 3\u0000"));
    return files.stream();
  }

  private static byte[] inName(int... bytes) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("{\"name\":\"".getBytes(StandardCharsets.UTF_8));
    for (int each : bytes) {
      file.write(each);
    }
    file.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
    return file.toByteArray();
  }

  private static byte[] chance(int length) {
    byte[] bytes = new byte[length];
    new SplittableRandom(5).nextBytes(bytes);
    return bytes;
  }

  /** The shipped sweeps, cut at many places. */
  private static Stream<HostileFile> truncations() {
    return Stream.of("beta.json", "random.json")
        .flatMap(
            file -> {
              String good = read(Path.of("sweeps", file)).strip();
              return IntStream.range(1, 40)
                  .map(part -> part * good.length() / 40)
                  .mapToObj(end -> HostileFile.text(file + " to " + end, good.substring(0, end)));
            });
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
