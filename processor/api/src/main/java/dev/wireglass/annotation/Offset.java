package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A claim, verified at compile time: the field starts at this byte of the header. An overlap with
/// the field before it or a gap behind it is an error. Offsets follow from the order of the
/// accessors, so the claim is never needed; it makes a specification's offset table checkable.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Offset {
  /// The number of bytes between the start of the header and the start of the field.
  int value();
}
