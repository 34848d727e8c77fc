package dev.wireglass.annotation;

/// How characters are stored as bytes. The names are those of [java.nio.charset.StandardCharsets].
public enum Encoding {
  /// One to four bytes a character, RFC 3629. Text of US-ASCII is UTF-8 too.
  UTF_8,
  /// One byte a character of the first 128 of Unicode.
  US_ASCII,
  /// One byte a character of the first 256 of Unicode, also called Latin-1.
  ISO_8859_1,
  /// Two or four bytes a character, the more significant byte first, RFC 2781.
  UTF_16BE,
  /// Two or four bytes a character, the less significant byte first, RFC 2781.
  UTF_16LE
}
