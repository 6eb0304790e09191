#ifndef CROSSCHECK_CSV_SHIM_H
#define CROSSCHECK_CSV_SHIM_H

#include <csv.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Inner loops that want one instruction Swift has no word for: "which of these bytes are equal", as bits. */

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

/* Non-zero when the first n bytes of both are equal. Reads 64 bytes of both, or n where that is more. There is no branch
   on a length up to 32, nor on one between 33 and 128: neighbouring keys differ in length, and each guess gone wrong
   would cost more than the comparison. */
__attribute__((always_inline)) static inline int crosscheck_same(const uint8_t *a, const uint8_t *b, size_t n) {
#if defined(__SSE2__)
  static const uint8_t inside[128] = {
      255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
      255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
      255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255};
  const size_t first = n < 64 ? n : 64, last = n - first;
  const uint8_t *mask = inside + 64 - first;
  __m128i differ = _mm_setzero_si128();
  for (int k = 0; k < (n <= 32 ? 2 : 4); k++) {
    const __m128i m = _mm_loadu_si128((const __m128i *)(mask + 16 * k));
    const __m128i x = _mm_loadu_si128((const __m128i *)(a + 16 * k)), y = _mm_loadu_si128((const __m128i *)(b + 16 * k));
    differ = _mm_or_si128(differ, _mm_and_si128(_mm_xor_si128(x, y), m));
  }
  if (n > 32) {
    for (int k = 0; k < 4; k++) {
      const __m128i m = _mm_loadu_si128((const __m128i *)(mask + 16 * k));
      const __m128i x = _mm_loadu_si128((const __m128i *)(a + last + 16 * k));
      const __m128i y = _mm_loadu_si128((const __m128i *)(b + last + 16 * k));
      differ = _mm_or_si128(differ, _mm_and_si128(_mm_xor_si128(x, y), m));
    }
    if (n > 128 && memcmp(a + 64, b + 64, n - 128) != 0) return 0;
  }
  return _mm_movemask_epi8(_mm_cmpeq_epi8(differ, _mm_setzero_si128())) == 0xFFFF;
#else
  return memcmp(a, b, n) == 0;
#endif
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
