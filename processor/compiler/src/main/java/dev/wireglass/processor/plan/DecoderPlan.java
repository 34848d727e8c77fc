package dev.wireglass.processor.plan;

import dev.wireglass.annotation.Order;
import dev.wireglass.processor.diagram.Outline;
import dev.wireglass.processor.model.HeaderModel;
import dev.wireglass.runtime.HeaderLayout;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that the source of one decoder is made of.
///
/// @param packageName the package of both descriptor and decoder
/// @param header the descriptor's name within it, such as `Ipv4Header` or `Outer.Inner`
/// @param order the byte order of the header
/// @param spec where the layout comes from, or empty
/// @param outline the fields as a diagram shows them
/// @param diagram the lines of that diagram
/// @param fixedLength the bytes of the fields in front of the first one of variable length
/// @param members what can be asked of a header, in source order
/// @param end where the last field ends
/// @param listings the ranges that are lists of headers
/// @param steps what makes a header readable, in the order of checking
/// @param demands what makes a readable header valid
/// @param checksum the number that is computed from the bytes, or null
/// @param presences when fields are there that may be absent
/// @param layout what tools are told
/// @param isRecord the header has a value
public record DecoderPlan(
    String packageName,
    String header,
    Order order,
    String spec,
    Outline outline,
    List<String> diagram,
    long fixedLength,
    List<Member> members,
    Place end,
    List<Listing> listings,
    List<Step> steps,
    List<Demand> demands,
    @Nullable Checksum checksum,
    List<Presence> presences,
    HeaderLayout layout,
    boolean isRecord) {

  public DecoderPlan {
    diagram = List.copyOf(diagram);
    members = List.copyOf(members);
    listings = List.copyOf(listings);
    steps = List.copyOf(steps);
    demands = List.copyOf(demands);
    presences = List.copyOf(presences);
  }

  /// The simple name of the decoder.
  public String decoder() {
    return decoderOf(header);
  }

  /// The simple name of the value.
  public String value() {
    return HeaderModel.valueOf(header);
  }

  /// The simple name of the decoder of a header.
  public static String decoderOf(String header) {
    return HeaderModel.decoderOf(header);
  }

  /// Whether the byte order is known only when bytes are read.
  public boolean isOrderedAtRuntime() {
    return order == Order.RUNTIME;
  }

  /// The numbers among the members.
  public Stream<Member.Number> numbers() {
    return members(Member.Number.class);
  }

  /// The number of this name; there is one.
  public Member.Number number(String name) {
    return numbers().filter(number -> number.name().equals(name)).findFirst().orElseThrow();
  }

  /// The ranges of bytes among the members.
  public Stream<Member.Slice> slices() {
    return members(Member.Slice.class);
  }

  /// The list of headers of this name; there is one.
  public Listing listing(String name) {
    return listings.stream()
        .filter(listing -> listing.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// The range of bytes of this name; there is one.
  public Member.Slice slice(String name) {
    return members(Member.Slice.class)
        .filter(slice -> slice.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// When the field of this name is there, or null when it always is.
  public @Nullable Presence presence(String name) {
    return presences.stream()
        .filter(presence -> presence.field().equals(name))
        .findFirst()
        .orElse(null);
  }

  /// What follows the header, or null.
  public Member.@Nullable Payload payload() {
    return members(Member.Payload.class).findFirst().orElse(null);
  }

  private <M extends Member> Stream<M> members(Class<M> kind) {
    return members.stream().filter(kind::isInstance).map(kind::cast);
  }

  /// The member that says how long the header is, or null when the fields do.
  public Member.@Nullable Length length() {
    return members(Member.Length.class).findFirst().orElse(null);
  }
}
