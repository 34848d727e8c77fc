# Generated from example.StationHeader
# Some numbers and lengths need 64 bits: do not trust them in JavaScript.
meta:
  id: station_header
  endian:
    switch-on: is_little_endian
    cases:
      true: le
      false: be
  bit-endian: le
params:
  - id: is_little_endian
    type: bool
seq:
  - id: pressed_word
    type: u4
  - id: clock_word
    type: u8
  - id: pressure_be
    type: b24be
    if: not is_little_endian and (pressed)
  - id: pressure_le
    type: b24le
    if: is_little_endian and (pressed)
  - id: samples_be
    type: b24be
    if: 'not is_little_endian and (station != 7)'
  - id: samples_le
    type: b24le
    if: 'is_little_endian and (station != 7)'
  - id: samples_check
    size: 0
    if: 'station != 7'
    valid:
      expr: samples <= 90
  - id: causes
    type: u2
    if: not pressed
  - id: former_code
    type: u2
    if: station > 9
  - id: serial_be
    type: b40be
    if: not is_little_endian
  - id: serial_le
    type: b40le
    if: is_little_endian
  - id: measured
    size: samples * 3
    if: 'station != 7'
  - id: rest
    size: '((_io.size - _io.pos).as<s8> - 4) < 0 ? 0 : ((_io.size - _io.pos).as<s8> - 4) < (_io.size - _io.pos) ? ((_io.size - _io.pos).as<s8> - 4) : (_io.size - _io.pos)'
instances:
  pressed:
    value: '(pressed_word & 1) != 0'
  station:
    value: '(pressed_word >> 1) & 1048575'
  state_code:
    value: '(pressed_word >> 21) & 7'
  state:
    value: state_code
    enum: station_header_state
  drift_raw:
    value: '(pressed_word >> 24) & 255'
  drift:
    value: 'drift_raw >= 128 ? drift_raw - 128 - 128 : drift_raw'
  clock:
    value: '(clock_word & 1099511627775).as<s8>'
  alarms:
    value: '(clock_word >> 40) & 8388607'
  alarms_fire:
    value: '(alarms & 1) != 0'
  alarms_water:
    value: '(alarms & 512) != 0'
  last_raw:
    value: '(clock_word >> 63) & 1'
  last:
    value: 'last_raw >= 1 ? last_raw - 1 - 1 : last_raw'
  pressure_raw:
    value: 'is_little_endian ? pressure_le : pressure_be'
    if: pressed
  pressure:
    value: 'pressure_raw >= 8388608 ? pressure_raw - 8388608 - 8388608 : pressure_raw'
    if: pressed
    doc: '@Range(min = -5)'
  samples:
    value: 'is_little_endian ? samples_le : samples_be'
    if: 'station != 7'
    doc: '@Range(max = 90)'
  causes_fire:
    value: '(causes & 1) != 0'
    if: not pressed
  causes_water:
    value: '(causes & 512) != 0'
    if: not pressed
  former:
    value: former_code
    enum: station_header_state
    if: station > 9
  serial:
    value: '(is_little_endian ? serial_le : serial_be).as<s8>'
enums:
  station_header_state:
    1: working
    2: broken
