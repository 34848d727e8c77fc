# Generated from example.routes.far.RouteHeader
# Some numbers and lengths need 64 bits: do not trust them in JavaScript.
meta:
  id: route_header
  endian: le
  bit-endian: le
  imports:
    - ../../inner_header
    - ../near/hop_header
seq:
  - id: routed
    type: b1
    doc: '@Const(1)'
  - id: returning
    type: b1
  - id: hops
    type: b2
  - id: distance_raw
    type: b64
  - id: kind
    type: b4
  - id: more
    type: b4
  - id: cost
    type: b53
    doc: '@Range(max = 1000)'
  - id: sources
    type: b7
  - id: target
    type: s8
    doc: '@Range(min = -2, max = 7)'
  - id: port
    type: u2be
  - id: other
    type: u2
  - id: back
    size: hops * 2
    if: returning and (hops > 0)
  - id: label
    terminator: 10
    if: returning or (kind == 2)
  - id: rest
    size-eos: true
    type: rest_content
instances:
  distance:
    value: (distance_raw).as<s8>
    doc: '@OneOf({-3, 4})'
  sources_told:
    value: '(sources & 1) != 0'
  sources_measured:
    value: '(sources & 64) != 0'
types:
  rest_content:
    instances:
      bytes:
        pos: 0
        size-eos: true
      header:
        pos: 0
        type:
          switch-on: _parent.target.to_s
          cases:
            '"1"': inner_header
            '"-2"': hop_header
            '"3"': route_header
