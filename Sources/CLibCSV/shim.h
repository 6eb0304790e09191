#ifndef CROSSCHECK_CSV_SHIM_H
#define CROSSCHECK_CSV_SHIM_H

#include <csv.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Two inner loops that want one instruction Swift has no word for: "which of these bytes are equal", as bits. */

#if defined(__SSE2__)
#include <emmintrin.h>
static inline uint32_t crosscheck_equal16(__m128i v, char c) {
  return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8(c)));
}
#endif

/* Bit i is set where p[i] is the separator; *other gets the same for quotes and carriage returns. Reads 64 bytes. */
static inline uint64_t crosscheck_separators64(const uint8_t *p, uint8_t separator, uint64_t *other) {
  uint64_t found = 0, rest = 0;
#if defined(__SSE2__)
  for (int k = 0; k < 4; k++) {
    __m128i v = _mm_loadu_si128((const __m128i *)(p + 16 * k));
    found |= (uint64_t)crosscheck_equal16(v, (char)separator) << (16 * k);
    rest |= (uint64_t)(crosscheck_equal16(v, '"') | crosscheck_equal16(v, '\r')) << (16 * k);
  }
#else
  for (int i = 0; i < 64; i++) {
    found |= (uint64_t)(p[i] == separator) << i;
    rest |= (uint64_t)(p[i] == '"' || p[i] == '\r') << i;
  }
#endif
  *other = rest;
  return found;
}

/* Non-zero when some byte is zero or not ASCII. */
static inline int crosscheck_suspect(const uint8_t *p, size_t n) {
  size_t i = 0;
#if defined(__SSE2__)
  const __m128i zero = _mm_setzero_si128();
  for (; i + 64 <= n; i += 64) {
    __m128i a = _mm_loadu_si128((const __m128i *)(p + i)), b = _mm_loadu_si128((const __m128i *)(p + i + 16));
    __m128i c = _mm_loadu_si128((const __m128i *)(p + i + 32)), d = _mm_loadu_si128((const __m128i *)(p + i + 48));
    __m128i high = _mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d));
    __m128i low = _mm_min_epu8(_mm_min_epu8(a, b), _mm_min_epu8(c, d));
    if (_mm_movemask_epi8(_mm_or_si128(high, _mm_cmpeq_epi8(low, zero)))) return 1;
  }
#endif
  for (; i < n; i++) if (p[i] == 0 || p[i] >= 0x80) return 1;
  return 0;
}

#endif
