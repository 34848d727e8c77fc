# Generated from example.TunnelHeader
# checksum is shown as a number: nothing verifies it.
meta:
  id: tunnel_header
  endian: be
  bit-endian: be
  imports:
    - inner_header
seq:
  - id: named
    type: b1
  - id: typed
    type: b1
  - id: version
    type: b6
  - id: words
    type: u1
    if: named
    doc: '@Range(min = 1, max = 4)'
    valid:
      expr: words >= 1 and words <= 4
  - id: name
    size: words * 2
    if: named
  - id: reason
    size: reason_scan.size - 2
    if: not named
  - id: reason_end
    size: 2
    if: not named
  - id: selector
    type: u2
    if: '(version > 2) ? typed : (not typed)'
    doc: '@Const(1)'
  - id: checksum
    type: u2
    if: typed or (version == 1)
  - id: message
    size-eos: true
    type: message_content
instances:
  reason_scan:
    pos: _io.pos
    type: u1
    repeat: until
    repeat-until: 'reason_scan.size > 1 and _ == 10 and reason_scan[reason_scan.size - 2] == 13'
types:
  message_content:
    instances:
      bytes:
        pos: 0
        size-eos: true
      header:
        pos: 0
        if: '(_parent.version > 2) ? _parent.typed : (not _parent.typed)'
        type:
          switch-on: _parent.selector
          cases:
            1: inner_header
