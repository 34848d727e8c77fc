package dev.wireglass.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The number is a checksum over the bytes of its header, with those of the field itself as zero.
///
/// For `checksum`, the decoder has `checksumIsRight` and `computeChecksum`, and the encoder fills
/// it: in `end()`, or with a pseudo-header in `fillChecksum`. A checksum that was set through the
/// view is left as it is by `end()`, so that a wrong one can be sent on purpose.
///
/// A wrong checksum does not keep the header from being read: network cards are often left to fill
/// it after a packet is captured. The decoder's `validate()` reports one that covers the header
/// alone, without a pseudo-header, if the header says where it ends. Any other needs more than the
/// header, and where a capture has cut the payload, or a header that takes what remains, nobody can
/// tell; so whoever has all of it calls `checksumIsRight`.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Checksum {
  /// How it is computed, which also says how many bits the number has.
  ChecksumKind value();

  /// Which bytes it is computed from.
  ChecksumCover cover() default ChecksumCover.HEADER;

  /// A pseudo-header is added, as by TCP, UDP and ICMPv6: addresses, protocol and length, which are
  /// not in the header. Its sum is given to the methods, see
  /// [dev.wireglass.runtime.InternetChecksum]. Only for [ChecksumKind#INTERNET].
  boolean pseudoHeader() default false;

  /// Zero says that the sender made no checksum, and is right then. An Internet checksum that is
  /// computed as zero is sent as 0xffff, its other zero (UDP, RFC 768).
  boolean zeroMeansNone() default false;
}
