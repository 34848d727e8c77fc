# Generated from example.PlainHeader
# Some numbers and lengths need 64 bits: do not trust them in JavaScript.
meta:
  id: plain_header
  endian: be
  bit-endian: be
seq:
  - id: first_bit
    type: b1
  - id: delta_raw
    type: b3
  - id: words
    type: b4
    doc: '@Range(min = 3)'
  - id: more
    type: u4
  - id: label
    terminator: 0
  - id: rest
    size: 'rest_length < 0 ? 0 : rest_length < (_io.size - _io.pos) ? rest_length : (_io.size - _io.pos)'
instances:
  first:
    value: 'first_bit ? 1 : 0'
  delta:
    value: 'delta_raw >= 4 ? delta_raw - 4 - 4 : delta_raw'
  rest_length:
    value: '(((more.as<s8> << 8) / (words.as<s8> + 1)) - ((more.as<s8> % 7) | 3) + (more.as<s8> & 4294901760)).as<s8>'
