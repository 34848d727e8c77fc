package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The number that stands for an enum constant on the wire.
///
/// An enum that an accessor with [Bits] returns has a code on every constant but one, which is
/// [Unknown].
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Code {
  /// The number on the wire.
  long value();
}
