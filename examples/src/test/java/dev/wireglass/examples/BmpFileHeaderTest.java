package dev.wireglass.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class BmpFileHeaderTest {
  @Test
  void readsWhatTheImageLibraryWrites() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "bmp", file);
    MemorySegment bytes = MemorySegment.ofArray(file.toByteArray());
    BmpFileHeaderDecoder bmp = new BmpFileHeaderDecoder().wrap(bytes, 0, bytes.byteSize());
    assertThat(bmp.width()).isEqualTo(30);
    assertThat(bmp.height()).isEqualTo(20);
    assertThat(bmp.bitsPerPixel()).isEqualTo(24);
    assertThat(bmp.fileSize()).isEqualTo(file.size());
    assertThat(bmp.validate()).isEmpty();
  }
}
