package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The field has one of these values in every valid header. Reported by the decoder's `validate()`;
/// another value does not keep the header from being read, not even where a length depends on it:
/// the bounds of lengths are said by [Range].
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface OneOf {
  /// The valid values, two or more.
  long[] value();
}
