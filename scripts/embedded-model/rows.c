/* Softmax of attention rows and its derivative on bfloat16, in place, one pass over memory.
 *
 * A row has `prefix` scores in `a` and `own` scores in `b` (either may be 0). Of the row's own
 * scores only the first `first + (row % period) + 1` count: what comes later is the future.
 */
#include <math.h>
#include <stdint.h>
#include <string.h>

static inline float widen(uint16_t half) {
  uint32_t bits = (uint32_t)half << 16;
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

static inline uint16_t narrow(float value) {
  uint32_t bits;
  memcpy(&bits, &value, 4);
  return (uint16_t)((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

static float largest(const uint16_t *x, long count, float most) {
  for (long i = 0; i < count; i++) {
    float value = widen(x[i]);
    most = value > most ? value : most;
  }
  return most;
}

static float exponentials(const uint16_t *x, float *to, long count, float most) {
  float sum = 0;
  for (long i = 0; i < count; i++) {
    to[i] = expf(widen(x[i]) - most);
    sum += to[i];
  }
  return sum;
}

static void store(uint16_t *x, const float *from, long count, float factor) {
  for (long i = 0; i < count; i++) x[i] = narrow(from[i] * factor);
}

void softmax_rows(uint16_t *a, uint16_t *b, float *room, long rows, long prefix, long own, long first, long period) {
  for (long row = 0; row < rows; row++, a += prefix, b += own) {
    long seen = first + row % period + 1;
    float most = largest(b, seen, largest(a, prefix, -1e30f));
    float sum = exponentials(a, room, prefix, most) + exponentials(b, room + prefix, seen, most);
    store(a, room, prefix, 1 / sum);
    store(b, room + prefix, seen, 1 / sum);
    memset(b + seen, 0, 2 * (own - seen));
  }
}

static void scale(uint16_t *d, const uint16_t *w, long count, float inner) {
  for (long i = 0; i < count; i++) d[i] = narrow(widen(w[i]) * (widen(d[i]) - inner));
}

/* d becomes w * (d - inner), the derivative by the scores. */
void softmax_rows_backward(uint16_t *da, uint16_t *db, const uint16_t *wa, const uint16_t *wb, const float *inner,
                           long rows, long prefix, long own) {
  for (long row = 0; row < rows; row++) {
    scale(da + row * prefix, wa + row * prefix, prefix, inner[row]);
    scale(db + row * own, wb + row * own, own, inner[row]);
  }
}
