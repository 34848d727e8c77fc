package dev.wireglass.processor;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.export.Exported;
import dev.wireglass.processor.export.KaitaiFormat;
import dev.wireglass.processor.model.Carrier;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.processor.model.View;
import dev.wireglass.processor.plan.DecoderPlan;
import dev.wireglass.processor.plan.Member;
import dev.wireglass.processor.plan.Planner;
import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.math.BigInteger;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// What Kaitai's compiler makes of exported descriptions: classes that read headers.
///
/// @param loader of the classes, all of one package
record KaitaiClasses(ClassLoader loader) {
  private static final String PACKAGE = "kaitai";
  private static final Path SCRIPT = Path.of("src/test/kaitai/compile.js").toAbsolutePath();

  /// Needs node, and Kaitai's compiler where node looks for modules.
  static void need(Path folder) {
    ForeignTool.need("node");
    String found =
        ForeignTool.run(
            folder,
            List.of(
                "node",
                "-e",
                "try { require('kaitai-struct-compiler'); require('js-yaml');"
                    + " console.log('found'); } catch (missing) { console.log('missing'); }"));
    if (!found.strip().equals("found")) {
      ForeignTool.miss("NODE_PATH has no kaitai-struct-compiler; see src/test/kaitai/package.json");
    }
  }

  /// Exports headers, and compiles what is exported.
  static KaitaiClasses of(List<HeaderModel> headers, Path folder) throws IOException {
    Path descriptions = folder.resolve("descriptions");
    for (HeaderModel header : headers) {
      Exported exported = new KaitaiFormat().export(header, Planner.plan(header));
      Path file =
          descriptions.resolve(header.packageName().replace('.', '/')).resolve(exported.fileName());
      Files.createDirectories(file.getParent());
      Files.writeString(file, exported.text());
    }
    Path sources = Files.createDirectories(folder.resolve("sources"));
    ForeignTool.run(
        folder,
        List.of("node", SCRIPT.toString(), descriptions.toString(), PACKAGE, sources.toString()));
    return new KaitaiClasses(compiled(sources, folder.resolve("classes")));
  }

  private static ClassLoader compiled(Path sources, Path classes) throws IOException {
    List<String> arguments;
    try (Stream<Path> files = Files.list(sources)) {
      arguments =
          Stream.concat(
                  Stream.of("-proc:none", "-nowarn", "-d", classes.toString()),
                  files.map(Path::toString))
              .toList();
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new AssertionError("the Java that Kaitai made does not compile");
    }
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, KaitaiClasses.class.getClassLoader());
  }

  /// The header at the start of some bytes, or null when it cannot be read.
  @Nullable Object read(DecoderPlan plan, byte[] bytes, ByteOrder order)
      throws ReflectiveOperationException {
    Class<?> type = loader.loadClass(PACKAGE + "." + plan.header().replace(".", ""));
    KaitaiStream stream = new ByteBufferKaitaiStream(bytes);
    try {
      return plan.order() == Order.RUNTIME
          ? type.getConstructor(KaitaiStream.class, boolean.class)
              .newInstance(stream, order == ByteOrder.LITTLE_ENDIAN)
          : type.getConstructor(KaitaiStream.class).newInstance(stream);
    } catch (InvocationTargetException _) {
      return null;
    }
  }

  /// Every number and range of bytes that is there by name, as [DecodedFields] has them.
  static Map<String, String> fields(DecoderPlan plan, Object header)
      throws ReflectiveOperationException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Member member : plan.members()) {
      if (plan.presence(member.name()) != null && value(member, header) == null) {
        continue;
      }
      switch (member) {
        case Member.Number number -> fields.put(number.name(), number(number, header));
        case Member.Slice slice -> fields.put(slice.name(), hex(bytes(slice, header)));
        case Member.Payload payload -> {
          Object content = get(header, payload.name());
          fields.put(
              payload.name(), hex(content instanceof byte[] ? content : get(content, "bytes")));
        }
        case Member.Length _ -> {}
      }
    }
    return fields;
  }

  /// The range of a header within is all that it can see.
  private static Object bytes(Member.Slice slice, Object header)
      throws ReflectiveOperationException {
    Object content = get(header, slice.name());
    return switch (slice.view()) {
      case View.Slice _, View.Characters _, View.Options _ -> content;
      case View.Elements _ -> get(content, "bytes");
      case View.Nested _ -> {
        KaitaiStream seen = ((KaitaiStruct) content)._io();
        seen.seek(0);
        yield seen.readBytesFull();
      }
    };
  }

  private static String number(Member.Number number, Object header)
      throws ReflectiveOperationException {
    Object value = value(number, header);
    if (value instanceof Boolean set) {
      return set ? "1" : "0";
    }
    BigInteger read = BigInteger.valueOf(((Number) value).longValue());
    boolean isWrapped = !number.signed() && number.width() == Long.SIZE;
    return (isWrapped ? read.mod(BigInteger.TWO.pow(Long.SIZE)) : read).toString();
  }

  /// Null where it is absent; of an enum, the number.
  private static @Nullable Object value(Member member, Object header)
      throws ReflectiveOperationException {
    boolean isCoded =
        member instanceof Member.Number number && number.carrier() instanceof Carrier.Enumeration;
    return get(header, member.name() + (isCoded ? "Code" : ""));
  }

  /// What follows a header, as one, or null when there is none or it cannot be read.
  static @Nullable Object following(DecoderPlan plan, Object header)
      throws ReflectiveOperationException {
    Object content = get(header, plan.payload().name());
    try {
      return get(content, "header");
    } catch (InvocationTargetException _) {
      return null;
    }
  }

  /// The elements of a list; none are null.
  static List<?> elements(Object header, String list) throws ReflectiveOperationException {
    Object elements = get(get(header, list), "elements");
    return elements == null ? List.of() : (List<?>) elements;
  }

  static Object get(Object object, String name) throws ReflectiveOperationException {
    return object.getClass().getMethod(name).invoke(object);
  }

  private static String hex(Object bytes) {
    return HexFormat.of().formatHex((byte[]) bytes);
  }
}
