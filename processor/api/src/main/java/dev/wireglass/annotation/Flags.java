package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The bits of this number are flags, named by an enum whose constants carry a [Flag].
///
/// The accessor returns the number itself, which costs nothing to read. The decoder has a method of
/// the same name that takes a constant and tells whether its flag is set, and `toString()` prints
/// the names of set flags, and bits without a name in hexadecimal:
///
/// ```java
/// @Bits(16) @Flags(FileMode.class) int mode();
///
/// file.mode(FileMode.HIDDEN)                                  // of a view
/// FileHeaderDecoder.mode(bytes, offset, FileMode.HIDDEN)      // in place
/// (file.mode() & (FileHeaderDecoder.modeMask(FileMode.READ)   // one of several
///     | FileHeaderDecoder.modeMask(FileMode.WRITE))) != 0
/// ```
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Flags {
  /// An enum with a [Flag] on each constant. Bits may be left without a name.
  Class<?> value();
}
