package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The field lies within these bounds in every valid header.
///
/// Where the length of the header or of one of its fields depends on it, the bounds are part of the
/// layout: the decoder refuses to read a header outside them. Otherwise, the payload's length
/// included, they are reported by `validate()` alone.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Range {
  /// The smallest valid value; by default the smallest that the field can hold.
  long min() default Long.MIN_VALUE;

  /// The largest valid value; by default the largest that the field can hold.
  long max() default Long.MAX_VALUE;
}
