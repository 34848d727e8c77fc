package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What follows the header, seen as a slice.
///
/// The accessor returns a [java.lang.foreign.MemorySegment] that starts behind the header and ends
/// at the limit, or earlier where [#length()] says so. A declared length that is negative or
/// reaches past the limit is no error when the header is read: the slice holds what is there, and
/// the decoder tells the declared length apart.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Payload {
  /// The name of the field whose value tells what the payload is; empty when it cannot be told.
  String on() default "";

  /// The declared length in bytes, an expression as in [Bytes#length()] over any numeric field of
  /// the header; empty when the payload takes all that is left.
  String length() default "";

  /// What the payload is for which value of [#on()].
  Case[] cases() default {};
}
