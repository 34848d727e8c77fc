package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The bit that an enum constant names, in a number with [Flags].
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Flag {
  /// How many bits of the number are less significant: 0 for the bit worth 1, 4 for the bit worth
  /// 16. It does not depend on any byte or bit order.
  int value();
}
