/// Every TCP connection as it really was: one record per connection, with what happened in each
/// direction.
///
/// Uses segments and addresses of `tcp`, and `sample`, and nothing else.
@NullMarked
package dev.wireglass.analyzer.connection;

import org.jspecify.annotations.NullMarked;
