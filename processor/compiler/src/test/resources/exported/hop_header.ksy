# Generated from example.routes.near.HopHeader
meta:
  id: hop_header
  endian: be
  bit-endian: be
  imports:
    - ../../inner_header
    - ../far/route_header
seq:
  - id: left
    type: b4
  - id: next
    type: b8
  - id: kind
    type: b4
  - id: inner
    size: 4
    type: inner_header
  - id: extra
    size: 'next & 7'
  - id: rest
    size: 'rest_length < 0 ? 0 : rest_length < (_io.size - _io.pos) ? rest_length : (_io.size - _io.pos)'
    type: rest_content
instances:
  rest_length:
    value: next * 2
types:
  rest_content:
    instances:
      bytes:
        pos: 0
        size-eos: true
      header:
        pos: 0
        type:
          switch-on: _parent.next.to_s
          cases:
            '"1"': inner_header
            '"2"': route_header
