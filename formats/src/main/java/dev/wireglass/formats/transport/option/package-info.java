/// The options of TCP, each as a header that covers all of it, kind and length included.
///
/// [TcpHeader][dev.wireglass.formats.transport.TcpHeader] has them as cases of its list.
@NullMarked
package dev.wireglass.formats.transport.option;

import org.jspecify.annotations.NullMarked;
