package dev.wireglass.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// One possible [Payload]: where the selecting field has this value, that header follows.
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Case {
  /// The value of the field named by [Payload#on()].
  long value();

  /// An interface with [Header].
  Class<?> type();
}
