package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How the characters of a range of bytes are stored, where the accessor returns a [String].
///
/// ```java
/// @Bytes(16) @Text(padding = 0)            String name();      // of fixed length
/// @Bits(8)                                 int size();
/// @Bytes(length = "size")                  String label();     // behind its length
/// @Bytes(until = 0) @Text(Encoding.US_ASCII) String path();    // up to a zero
/// ```
///
/// Without this annotation the characters are UTF-8. Bytes that are no characters are read as
/// U+FFFD and never stop a decode; the bytes themselves are always there as a slice, under the name
/// of the accessor with `Bytes` behind it.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Text {
  /// How the characters are stored.
  Encoding value() default Encoding.UTF_8;

  /// The character that fills a range behind a text that is shorter, such as 0 or `' '`; -1 for
  /// none. It is left off when the text is read, and added when it is written.
  int padding() default -1;
}
