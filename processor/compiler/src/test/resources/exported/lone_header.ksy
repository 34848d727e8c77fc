# Generated from LoneHeader
meta:
  id: lone_header
  endian: be
  bit-endian: be
  imports:
    - example/routes/near/hop_header
seq:
  - id: version
    type: u2
    doc: '@Range(max = 4)'
    valid:
      expr: version <= 4
  - id: kind
    type: u2
    if: version > 2
  - id: rest
    size-eos: true
    type: rest_content
types:
  rest_content:
    instances:
      bytes:
        pos: 0
        size-eos: true
      header:
        pos: 0
        if: _parent.version > 2
        type:
          switch-on: _parent.kind
          cases:
            7: hop_header
