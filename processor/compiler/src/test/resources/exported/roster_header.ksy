# Generated from example.RosterHeader
# members may break off: whether the list is whole is not checked.
# guests may break off: whether the list is whole is not checked.
# Some numbers and lengths need 64 bits: do not trust them in JavaScript.
meta:
  id: roster_header
  endian:
    switch-on: is_little_endian
    cases:
      true: le
      false: be
  bit-endian: be
  imports:
    - roster_header_moment
    - roster_header_person
params:
  - id: is_little_endian
    type: bool
seq:
  - id: written
    size: 2
    type: roster_header_moment(is_little_endian)
  - id: signed
    type: u1
    doc: '@Range(max = 1)'
    valid:
      expr: signed <= 1
  - id: author
    size: 6
    if: signed == 1
    type: roster_header_person
  - id: lines
    type: u1
  - id: moments
    size: lines * 2
    type: moments_list
  - id: size
    type: u1
  - id: members
    size: size
    type: members_list
  - id: guest_count
    type: u1
  - id: guests
    size: (_io.size - _io.pos).as<s8>
    type: guests_list
types:
  moments_list:
    instances:
      bytes:
        pos: 0
        size-eos: true
      elements:
        pos: 0
        type: roster_header_moment(_parent.is_little_endian)
        repeat: eos
  members_list:
    instances:
      bytes:
        pos: 0
        size-eos: true
      elements:
        pos: 0
        type: roster_header_person
        if: _io.size > 0
        repeat: until
        repeat-until: (_.last == 1) or _io.eof
  guests_list:
    instances:
      bytes:
        pos: 0
        size-eos: true
      elements:
        pos: 0
        type: roster_header_person
        if: _io.size > 0 and (_parent.guest_count) > 0
        repeat: until
        repeat-until: elements.size >= (_parent.guest_count) or _io.eof
