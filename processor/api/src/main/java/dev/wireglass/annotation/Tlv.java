package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A range of bytes is a list of options, each with its kind, its length and its value.
///
/// ```java
/// @Bytes(length = "dataOffset * 4 - 20")
/// @Tlv(
///     end = 0,
///     single = 1,
///     cases = @Case(value = 2, type = MaximumSegmentSize.class))
/// Options options();
/// ```
///
/// The accessor returns [dev.wireglass.runtime.Options]; the bytes are there as a slice too, under
/// the name of the accessor with `Bytes` behind it. What the list holds never makes a header
/// unreadable: an option that is shorter than its own kind and length, or longer than what is left,
/// ends the list, and `validate()` tells where. Bytes behind the end marker are not looked at.
///
/// The type of a case is a header that covers the whole option, kind and length included:
///
/// ```java
/// @Header(order = Order.BIG_ENDIAN, bytes = 4, spec = "RFC 9293, section 3.2")
/// public interface MaximumSegmentSize {
///   @Bits(8) @Const(2) int kind();
///   @Bits(8) @Const(4) int length();
///   @Bits(16)          int value();
/// }
/// ```
///
/// | options of | declared with |
/// |---|---|
/// | TCP, IPv4 | `end = 0, single = 1` |
/// | IPv6 | `single = 0, lengthCounts = VALUE` |
/// | DHCP | `end = 255, single = 0, lengthCounts = VALUE` |
/// | pcapng | `kindBits = 16, lengthBits = 16, lengthCounts = VALUE, align = 4, end = 0` |
/// | SCTP | `kindBits = 16, lengthBits = 16, align = 4` |
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Tlv {
  /// How many bits a kind has, 8 or 16; the order of two bytes is the header's.
  int kindBits() default 8;

  /// How many bits a length has, 8 or 16.
  int lengthBits() default 8;

  /// What the length counts. It never counts the padding of [#align()].
  LengthCounts lengthCounts() default LengthCounts.WHOLE;

  /// Each option is padded so that it takes a multiple of this many bytes: 1, 2, 4 or 8.
  int align() default 1;

  /// The kind that ends the list before its bytes do; -1 if none does.
  int end() default -1;

  /// The kind that stands alone, with neither length nor value, such as a no-operation; -1 if none
  /// does.
  int single() default -1;

  /// What the option of a kind is. Others can be read through their slices.
  Case[] cases() default {};
}
