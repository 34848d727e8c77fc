package dev.wireglass.processor.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.lang.foreign.ValueLayout;
import java.util.Set;

/// A class as text.
///
/// @param name its qualified name
/// @param text the compilation unit
public record SourceFile(String name, String text) {

  /// A file of one class alone.
  ///
  /// @param packageName the package, empty for the unnamed one
  /// @param type the class, not built yet: a built record would forget its components when it is
  ///   changed again
  /// @param memberTypes the simple names that mean something else within the class
  public static SourceFile of(String packageName, TypeSpec.Builder type, Set<String> memberTypes) {
    TypeSpec built = type.alwaysQualify(memberTypes.toArray(String[]::new)).build();
    JavaFile file =
        JavaFile.builder(packageName, built)
            .skipJavaLangImports(true)
            .addStaticImport(ValueLayout.class, "JAVA_BYTE")
            .build();
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return new SourceFile(prefix + built.name(), LongLines.broken(file.toString()));
  }
}
