package dev.wireglass.processor.lock;

import dev.wireglass.processor.check.Problem;
import dev.wireglass.processor.description.Description;
import dev.wireglass.processor.model.Accessor;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.Place;
import dev.wireglass.runtime.HeaderLayout;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compares layouts with those that were checked in.
///
/// @param folder where the locks are, one file a header
/// @param update locks are written instead
public record LayoutLock(Path folder, boolean update) {
  /// What stands in brackets in front of each message.
  public static final String NAME = "LayoutIsLocked";

  private static final String SUFFIX = ".layout";
  private static final String UPDATING = "compile once with -A" + LockOptions.UPDATE + "=true";
  private static final int MOST_LISTED = 20;

  static LockOptions in(Path folder, boolean update) {
    if (!update && !Files.isDirectory(folder)) {
      return new LockOptions.Refused(
          "-A%s: there is no folder %s; to make it, %s, and check it in"
              .formatted(LockOptions.LOCK, folder, UPDATING));
    }
    return new LockOptions.On(new LayoutLock(folder, update));
  }

  /// What is wrong about a header that keeps every rule, or null. Where locks are written, the
  /// header's is.
  public @Nullable Problem problem(HeaderModel header) {
    HeaderLayout layout = Description.of(header);
    Path file = folder.resolve(layout.qualifiedName() + SUFFIX);
    List<LockLine> found = LockText.of(layout);
    return update ? write(header, file, found) : compare(header, file, found);
  }

  private static @Nullable Problem compare(HeaderModel header, Path file, List<LockLine> found) {
    try {
      List<LockLine> locked = read(file);
      return locked.equals(found)
          ? null
          : problem(header, file, LockDifference.between(locked, found));
    } catch (NoSuchFileException _) {
      return Problem.at(header.place(), header.name() + " has no lock, " + file)
          .help(UPDATING + ", and check the file in");
    } catch (CharacterCodingException _) {
      return Problem.at(header.place(), header.name() + " has a lock that is no text, " + file)
          .help(UPDATING);
    } catch (IOException e) {
      return Problem.at(header.place(), header.name() + " has a lock that cannot be read: " + e);
    }
  }

  /// Lines end in any way, and blanks behind them do not count.
  private static List<LockLine> read(Path file) throws IOException {
    return Files.readString(file)
        .lines()
        .map(String::stripTrailing)
        .filter(line -> !line.isEmpty())
        .map(LockLine::new)
        .toList();
  }

  private static @Nullable Problem write(HeaderModel header, Path file, List<LockLine> found) {
    String text = found.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (!isThere(file, text)) {
        Files.writeString(file, text);
      }
      return null;
    } catch (IOException e) {
      return Problem.at(header.place(), header.name() + "'s lock cannot be written: " + e);
    }
  }

  private static boolean isThere(Path file, String text) throws IOException {
    try {
      return Files.readString(file).equals(text);
    } catch (NoSuchFileException | CharacterCodingException _) {
      return false;
    }
  }

  private static Problem problem(HeaderModel header, Path file, LockDifference difference) {
    Problem problem =
        Problem.at(
            place(header, difference),
            "%s differs from its lock, %s".formatted(header.name(), file));
    for (LockDifference.Change change : difference.changes().stream().limit(MOST_LISTED).toList()) {
      problem = problem.detail(change.toString());
    }
    int more = difference.changes().size() - MOST_LISTED;
    if (more > 0) {
      problem = problem.note("and " + more + " lines more");
    }
    if (!difference.moved().isEmpty()) {
      problem = problem.note("moved by that: " + String.join(", ", difference.moved()));
    }
    return problem.help("if that is intended, " + UPDATING + ", and check the file in");
  }

  /// The one accessor that differs, or else the header.
  private static Place place(HeaderModel header, LockDifference difference) {
    List<Place> concerned =
        header.accessors().stream()
            .filter(accessor -> difference.members().contains(accessor.name()))
            .map(Accessor::place)
            .toList();
    return concerned.size() == 1 ? concerned.getFirst() : header.place();
  }
}
