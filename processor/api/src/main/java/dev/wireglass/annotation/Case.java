package dev.wireglass.annotation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// One possible [Payload] or option of a [Tlv] list: where the selecting field or the kind has this
/// value, that header is found.
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Case {
  /// The value of the field named by [Payload#on()], or the kind of the option.
  long value();

  /// An interface with [Header].
  Class<?> type();
}
