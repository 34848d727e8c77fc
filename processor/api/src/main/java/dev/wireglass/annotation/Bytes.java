package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A range of bytes: a slice of the segment, of which nothing is copied, text, or a list of
/// options.
///
/// The accessor returns a [java.lang.foreign.MemorySegment], a [String] whose characters are stored
/// as [Text] says, or [dev.wireglass.runtime.Options] of the form that [Tlv] describes. Exactly one
/// of [#value()], [#length()] and [#until()] is given.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Bytes {
  /// The fixed length in bytes, at least 1; -1 where another value says it.
  int value() default -1;

  /// The length in bytes as an expression over earlier fields, such as `"ihl * 4 - 20"`.
  ///
  /// An expression has integer literals, names of earlier numeric fields, `headerLength` (the whole
  /// header), `remaining` (what is left from here to the limit), `+ - * / % << >> & |`, `?:` and
  /// parentheses, with Java's precedence. In front of `?` stand comparisons and one-bit `boolean`
  /// fields, joined by `&& || !`. The compiler proves that it cannot be negative.
  String length() default "";

  /// The bytes that the range ends with, such as `0` or `{'\r', '\n'}`: it goes up to the first of
  /// them that is found.
  ///
  /// They take room in the header, but are no part of what the accessor returns. Each question for
  /// such a range, or for what is behind it, looks for them again.
  int[] until() default {};
}
