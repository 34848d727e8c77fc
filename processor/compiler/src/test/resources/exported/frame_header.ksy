# Generated from example.FrameHeader
meta:
  id: frame_header
  endian:
    switch-on: is_little_endian
    cases:
      true: le
      false: be
  bit-endian: be
  imports:
    - message_header
doc-ref: 'section 1'
params:
  - id: is_little_endian
    type: bool
seq:
  - id: version
    type: u1
    doc: '@Const(2)'
  - id: treatment
    type: u1
  - id: content_code
    type: u2
  - id: words_be
    type: b24be
    if: not is_little_endian
  - id: words_le
    type: b24le
    if: is_little_endian
  - id: words_check
    size: 0
    valid:
      expr: words >= 4 and words <= 100
  - id: extra
    size: words * 2 - 7
  - id: message
    size-eos: true
    type: message_content
instances:
  treatment_urgent:
    value: '(treatment & 1) != 0'
  treatment_optional:
    value: '(treatment & 128) != 0'
  content:
    value: content_code
    enum: frame_header_content
  words:
    value: 'is_little_endian ? words_le : words_be'
    doc: 'unit: words; @Range(min = 4, max = 100)'
types:
  message_content:
    instances:
      bytes:
        pos: 0
        size-eos: true
      header:
        pos: 0
        type:
          switch-on: _parent.content_code
          cases:
            1: message_header(_parent.is_little_endian)
enums:
  frame_header_content:
    1: message
