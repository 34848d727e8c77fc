# Generated from example.SensorHeader
# Some numbers and lengths need 64 bits: do not trust them in JavaScript.
meta:
  id: sensor_header
  endian: le
  bit-endian: be
seq:
  - id: tilt_word
    type: u2
  - id: height_raw
    type: b24le
  - id: serial
    type: u4be
  - id: counter
    type: s8
    doc: '@Range(max = 5000000000)'
  - id: mask
    type: u8
    doc: '@Range(max = 9)'
  - id: size
    type: u1
  - id: name
    size: '(size > 9) ? ((size & 7) * 2) : ((size | 1) << 1)'
    doc: 'text in UTF-8'
  - id: reserve
    size: '((size % 5) + (size >> 2)) / 3'
  - id: samples
    size: 'samples_length < 0 ? 0 : samples_length < (_io.size - _io.pos) ? samples_length : (_io.size - _io.pos)'
instances:
  tilt_raw:
    value: '(tilt_word >> 13) & 7'
  tilt:
    value: 'tilt_raw >= 4 ? tilt_raw - 4 - 4 : tilt_raw'
    doc: '@Range(min = -2)'
  charged:
    value: '((tilt_word >> 12) & 1) != 0'
  battery:
    value: 'tilt_word & 4095'
    doc: '@OneOf({1, 2, 4095})'
  height:
    value: 'height_raw >= 8388608 ? height_raw - 8388608 - 8388608 : height_raw'
  samples_length:
    value: size * 8 - (battery / 2)
