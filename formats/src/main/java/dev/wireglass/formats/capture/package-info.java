/// Headers of capture files: pcap (draft-ietf-opsawg-pcap) and pcapng (draft-ietf-opsawg-pcapng).
///
/// Each interface is a declaration; the decoder of the same name is generated from it.
@NullMarked
package dev.wireglass.formats.capture;

import org.jspecify.annotations.NullMarked;
