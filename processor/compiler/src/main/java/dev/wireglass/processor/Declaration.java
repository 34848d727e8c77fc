package dev.wireglass.processor;

import dev.wireglass.processor.model.HeaderModel;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// A header as it was read.
///
/// @param type where its files originate and its mistakes are told; only javac's thread may ask it
/// @param header what it declares, or null when javac has an error of its own to report in it
/// @param memberTypes the simple names of types that it declares or inherits: within its decoder
///   they hide others of the same name
record Declaration(TypeElement type, @Nullable HeaderModel header, Set<String> memberTypes) {
  Declaration {
    memberTypes = Set.copyOf(memberTypes);
  }
}
