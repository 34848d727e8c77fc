/// The options of IPv4, each as a header that covers all of it, kind and length included.
///
/// [Ipv4Header][dev.wireglass.formats.network.Ipv4Header] has them as cases of its list.
@NullMarked
package dev.wireglass.formats.network.option;

import org.jspecify.annotations.NullMarked;
