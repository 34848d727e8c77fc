package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The number of this accessor and those behind it are the parts of one larger number, which is
/// read in the header's byte order. [BitOrder] says which part comes first.
///
/// A run of numbers that are not whole bytes is a word anyway. The annotation is needed where some
/// of the parts end on a byte, as in the last word of a pcap file's header:
///
/// ```
/// @Word(32) @Bits(4)  int fcsLength();
///           @Bits(12) int more();         ends on a byte, but not the word
///           @Bits(16) int linkType();
/// ```
///
/// For [Offset], the parts lie one behind the other as they are declared.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Word {
  /// How many bits the parts take together: 8, 16, 32 or 64.
  int value();
}
