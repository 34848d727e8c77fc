# Generated from example.ArchiveHeader
# options is shown as bytes: the options in it are not told apart.
# Some numbers and lengths need 64 bits: do not trust them in JavaScript.
meta:
  id: archive_header
  endian: be
  bit-endian: be
doc-ref: 'Archive "A", section 2 and the author''s notes'
seq:
  - id: end
    type: u1
    doc: 'unit: km/h "net"'
  - id: x_not_code
    type: u8
  - id: gru00f6u00dfe
    type: u2
    doc: 'unit: °; @Range(max = 500)'
    valid:
      expr: gru00f6u00dfe <= 500
  - id: is_little_endian_n2
    type: u1
  - id: part_length
    type: s8
    doc: '@Const(-1)'
  - id: partlength_n2
    type: u1
    doc: '@Const(0)'
  - id: name
    size: 4
    doc: 'text in US-ASCII'
  - id: author
    size: end * 2
    doc: 'text in ISO-8859-1'
  - id: initial
    size: 2
    doc: 'text in UTF-16BE'
  - id: in
    size: end * 4
    doc: 'text in UTF-16LE'
  - id: options
    size: is_little_endian_n2
    doc: 'a list of options, as bytes'
  - id: rest_of_header
    size: 'end * 6 + is_little_endian_n2 + 40 - (gru00f6u00dfe % 2) - (27 + end * 2 + end * 4 + is_little_endian_n2)'
instances:
  x_not:
    value: x_not_code
    enum: archive_header_kind
  header_size:
    value: 'end * 6 + is_little_endian_n2 + 40 - (gru00f6u00dfe % 2)'
enums:
  archive_header_kind:
    9007199254740992: huge
    9007199254740991: large
    0: x_false
