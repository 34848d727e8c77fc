package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that an interface describes a binary header.
///
/// The interface has one abstract accessor per field, in wire order, without holes. From `Foo` the
/// processor generates the class `FooDecoder`, which implements `Foo` over a
/// [java.lang.foreign.MemorySegment] without copying, and `FooEncoder`, which writes in place.
/// Values derived from fields are plain `default` methods.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Header {
  /// The byte order of every number that spans bytes, but for those that have their own.
  Order order() default Order.UNSTATED;

  /// Which bits come first among numbers that are not whole bytes.
  BitOrder bits() default BitOrder.UNSTATED;

  /// A claim, verified at compile time: the length in bytes of the fixed part, which is the fields
  /// in front of the first one of variable length. -1 claims nothing.
  int bytes() default -1;

  /// Where the layout comes from, such as `"RFC 791, section 3.1"`. Quoted in the generated class.
  String spec() default "";

  /// Whether a record `FooValue` is generated, too: an immutable copy of all fields, for what has
  /// to outlive the bytes that it was read from.
  boolean record() default false;

  /// A claim, verified at compile time: the layout as RFCs draw it, in rows of bits with two
  /// characters each, between lines of `+-+-+`. Borders have to be where the fields end; labels are
  /// the names of the fields, shortened or spelled out in any usual way. Bytes stand in wire order,
  /// the parts of a [Word] in the order of their declaration.
  ///
  /// ```
  ///  0                   1
  ///  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5
  /// +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
  /// |Version|  IHL  |   DSCP    |ECN|
  /// +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
  /// ```
  String diagram() default "";
}
