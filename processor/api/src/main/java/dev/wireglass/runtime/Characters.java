package dev.wireglass.runtime;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;

/// Text in memory, which decoders read and encoders write.
public final class Characters {
  /// For text that is as long as its bytes.
  public static final int NO_PADDING = -1;

  private Characters() {}

  /// The text of a range of bytes; what are no characters becomes U+FFFD.
  ///
  /// @param padding the character that is left off at the end, or [#NO_PADDING]
  public static String decode(MemorySegment range, Charset charset, int padding) {
    String text = new String(range.toArray(ValueLayout.JAVA_BYTE), charset);
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == padding) {
      end--;
    }
    return text.substring(0, end);
  }

  /// The bytes of a text.
  ///
  /// @param range what it is written to, such as `FileHeader.name`
  /// @throws IllegalArgumentException if the charset lacks a character
  public static MemorySegment encode(String range, String text, Charset charset) {
    return MemorySegment.ofArray(bytes(range, text, charset));
  }

  /// The bytes of a text in a range of fixed length.
  ///
  /// @param range what it is written to, such as `FileHeader.name`
  /// @param padding the character behind a text that is shorter
  /// @param length the length of the range in bytes
  /// @throws IllegalArgumentException if the charset lacks a character, or the text is too long
  public static MemorySegment encode(
      String range, String text, Charset charset, int padding, int length) {
    byte[] bytes = bytes(range, text, charset);
    byte[] filler = bytes(range, Character.toString((char) padding), charset);
    if (bytes.length > length || (length - bytes.length) % filler.length != 0) {
      throw new IllegalArgumentException(
          "%s: %s takes %d bytes; the range has %d"
              .formatted(range, quoted(text), bytes.length, length));
    }
    byte[] padded = Arrays.copyOf(bytes, length);
    for (int at = bytes.length; at < length; at++) {
      padded[at] = filler[(at - bytes.length) % filler.length];
    }
    return MemorySegment.ofArray(padded);
  }

  /// The text between quotation marks, with what cannot be seen as escapes, such as `"a\\u0000"`.
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            each -> {
              if (each == '"' || each == '\\') {
                quoted.append('\\').appendCodePoint(each);
              } else if (Character.isISOControl(each)) {
                quoted.append("\\u%04x".formatted(each));
              } else {
                quoted.appendCodePoint(each);
              }
            });
    return quoted.append('"').toString();
  }

  private static byte[] bytes(String range, String text, Charset charset) {
    try {
      ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
      return Arrays.copyOf(encoded.array(), encoded.limit());
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          "%s: %s cannot be written in %s".formatted(range, quoted(text), charset), e);
    }
  }
}
