/// The command `wireglass`.
///
/// Everything that is about files, streams and exit statuses, and nothing else. Start reading at
/// [Main].
@NullMarked
package dev.wireglass.analyzer.cli;

import org.jspecify.annotations.NullMarked;
