package dev.wireglass.processor.export;

import dev.wireglass.processor.model.View;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Listing;
import dev.wireglass.processor.plan.Member;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a declaration says and a description leaves out. A description says so in a comment, so
/// that nobody relies on it.
final class Unsaid {
  private Unsaid() {}

  /// A sentence for each.
  static List<String> of(DecoderPlan plan) {
    return Stream.concat(
            Stream.ofNullable(plan.checksum())
                .map(checksum -> checksum.name() + " is shown as a number: nothing verifies it."),
            plan.members().stream().map(member -> of(plan, member)).filter(Objects::nonNull))
        .toList();
  }

  /// Whether the number of elements depends on where the bytes end.
  static boolean isCountedByLimit(Listing list) {
    return list.count() != null && list.count().needsLimit();
  }

  private static @Nullable String of(Listing list) {
    if (isCountedByLimit(list)) {
      return list.name() + " is shown as bytes: the elements of the list are not told apart.";
    }
    return list.canBeIncomplete()
        ? list.name() + " may break off: whether the list is whole is not checked."
        : null;
  }

  private static @Nullable String of(DecoderPlan plan, Member member) {
    return switch (member) {
      case Member.Slice slice ->
          switch (slice.view()) {
            case View.Options _ ->
                slice.name() + " is shown as bytes: the options in it are not told apart.";
            case View.Elements _ -> of(plan.listing(slice.name()));
            case View.Slice _, View.Characters _, View.Nested _ -> null;
          };
      case Member.Number _, Member.Length _, Member.Payload _ -> null;
    };
  }
}
