/** The words for those who look after a kiosk, in English. */
export const staffMessages = {
  staffCode: 'Staff: enter the code',
  staffTyped:
    '{count, plural, =0 {No digit entered} one {# digit entered} other {# digits entered}}',
  staffDelete: 'Delete',
  staffEnter: 'Enter',
  staffWrong:
    '{left, plural, one {Wrong code. # attempt left.} other {Wrong code. # attempts left.}}',
  staffPaused:
    '{seconds, plural, one {Too many wrong codes. Wait # second.} other {Too many wrong codes. Wait # seconds.}}',
  staffPage: 'For staff',
  staffBuild: 'Version and build',
  staffUptime: 'Running since the page was loaded',
  staffLoads: 'Page loaded',
  staffVisits: 'Visits',
  staffResets: 'Visitors forgotten',
  staffFaults: 'Errors',
  staffMemory: 'Memory of scripts',
  staffMegabytes: '{megabytes, number} MB',
  staffUnknown: 'unknown',
  staffLastFaults: 'Last errors since the page was loaded',
  staffNoFaults: 'None',
  staffTouch: 'Test touch',
  staffColours: 'Test colours',
  staffGeometry: 'Test geometry',
  staffReload: 'Load the page again',
  staffTouchHow: 'Wipe over all squares: each that was touched lights up.',
} as const;
