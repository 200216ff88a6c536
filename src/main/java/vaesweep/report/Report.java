package vaesweep.report;

import com.google.common.base.Throwables;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import vaesweep.report.facts.SweepFacts;
import vaesweep.storage.FileLinks;
import vaesweep.storage.Results;

/** Writes a sweep's page. */
public final class Report {
  private static final String TEMPLATES = "vaesweep.report.page";

  private Report() {}

  /**
   * Writes the page, replacing an earlier one at once: a reader sees the old page or the new one,
   * whole. Where the file is a link, what it leads to is replaced.
   *
   * @param facts of the results
   * @param html the file; its folder exists
   * @throws IOException if the folder cannot be written to or is full; an earlier page is kept
   */
  public static void write(Results results, SweepFacts facts, Path html) throws IOException {
    Page page = Page.of(results, facts);
    Path target = FileLinks.followed(html.toAbsolutePath());
    if (Files.isSymbolicLink(target)) {
      throw new FileSystemLoopException(html.toAbsolutePath().toString());
    }
    boolean isPlain = Files.isRegularFile(target) || Files.isDirectory(target); // a folder is told
    if (Files.exists(target) && !isPlain) {
      throw new FileSystemException(target.toString(), null, "it is there, and no file");
    }
    long process = ProcessHandle.current().pid();
    Path draft = target.resolveSibling("." + target.getFileName() + "." + process + ".draft");
    try {
      render(page, draft);
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void render(Page page, Path file) throws IOException {
    TemplateEngine templates =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Report.class.getClassLoader(), TEMPLATES);
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      templates.render("page.jte", page, new WriterOutput(writer));
    } catch (RuntimeException e) {
      throw writing(e).orElseThrow(() -> e);
    }
  }

  /** Returns what the disk said, which the templates wrap. */
  private static Optional<IOException> writing(RuntimeException failure) {
    return Throwables.getCausalChain(failure).stream()
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .findFirst();
  }
}
