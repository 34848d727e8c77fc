# Generated from example.QueueHeader
# entries may break off: whether the list is whole is not checked.
# some may break off: whether the list is whole is not checked.
# lasting may break off: whether the list is whole is not checked.
# items may break off: whether the list is whole is not checked.
# rest is shown as bytes: the elements of the list are not told apart.
# Some numbers and lengths need 64 bits: do not trust them in JavaScript.
meta:
  id: queue_header
  endian:
    switch-on: is_little_endian
    cases:
      true: le
      false: be
  bit-endian: be
  imports:
    - queue_header_entry
    - queue_header_item
params:
  - id: is_little_endian
    type: bool
seq:
  - id: size
    type: u1
  - id: above
    type: u1
    doc: '@Range(min = 1)'
    valid:
      expr: above >= 1
  - id: entries
    size: size * 4
    type: entries_list
  - id: some
    size: size
    type: some_list
  - id: lasting
    size: 12
    type: lasting_list
  - id: items
    size: 9
    type: items_list
  - id: first
    size: size * 2 + 3
    if: size > 3
    type: queue_header_item
  - id: few
    size: size * 4
    if: size < 3
    type: few_list
  - id: rest
    size: (_io.size - _io.pos).as<s8>
    type: rest_list
types:
  entries_list:
    instances:
      bytes:
        pos: 0
        size-eos: true
      elements:
        pos: 0
        type: queue_header_entry(_parent.is_little_endian)
        repeat: expr
        repeat-expr: _io.size / 4
  some_list:
    instances:
      bytes:
        pos: 0
        size-eos: true
      elements:
        pos: 0
        type: queue_header_entry(_parent.is_little_endian)
        repeat: expr
        repeat-expr: '(_parent.above - 1) < _io.size / 4 ? (_parent.above - 1) : _io.size / 4'
  lasting_list:
    instances:
      bytes:
        pos: 0
        size-eos: true
      elements:
        pos: 0
        type: queue_header_entry(_parent.is_little_endian)
        if: _io.size > 0
        repeat: until
        repeat-until: ((_.weight / 2) == 3) or _io.eof
  items_list:
    instances:
      bytes:
        pos: 0
        size-eos: true
      elements:
        pos: 0
        type: queue_header_item
        repeat: eos
  few_list:
    instances:
      bytes:
        pos: 0
        size-eos: true
      elements:
        pos: 0
        type: queue_header_entry(_parent.is_little_endian)
        repeat: eos
  rest_list:
    instances:
      bytes:
        pos: 0
        size-eos: true
