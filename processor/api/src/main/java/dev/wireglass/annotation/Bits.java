package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A number of 1 to 64 bits that follows the field before it at once.
///
/// Bits come as in RFC diagrams, most significant first, unless [Header#bits()] says otherwise. A
/// run of numbers that are not whole bytes has to end on a byte.
///
/// The accessor returns `boolean` (one bit), `byte`, `short`, `int`, `long`, or an enum whose
/// constants carry a [Code]. The number is unsigned and has to fit: 32 bits need a `long`.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Bits {
  /// How many bits, 1 to 64.
  int value();

  /// The number is in two's complement: `@Bits(value = 32, signed = true)` fits an `int`.
  boolean signed() default false;

  /// Only the bit pattern matters: an unsigned number may fill the return type up to its sign bit,
  /// so that `@Bits(value = 32, raw = true)` fits an `int`.
  boolean raw() default false;

  /// The order of the bytes of this number, where it is not the header's. Only for numbers of two
  /// or more whole bytes, and not [Order#RUNTIME].
  Order order() default Order.UNSTATED;
}
