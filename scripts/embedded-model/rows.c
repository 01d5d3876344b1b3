/* Softmax of attention rows and its derivative on float32, in place, one pass over memory.
 *
 * A row has `prefix` scores in `a` and `own` scores in `b` (either may be 0). Of the row's own
 * scores only the first `first + (row % period) + 1` count: what comes later is the future.
 */
#include <math.h>
#include <string.h>

static float largest(const float *x, long count, float most) {
  for (long i = 0; i < count; i++) {
    float value = x[i];
    most = value > most ? value : most;
  }
  return most;
}

static float exponentials(const float *x, float *to, long count, float most) {
  float sum = 0;
  for (long i = 0; i < count; i++) {
    to[i] = expf(x[i] - most);
    sum += to[i];
  }
  return sum;
}

static void store(float *x, const float *from, long count, float factor) {
  for (long i = 0; i < count; i++) x[i] = from[i] * factor;
}

void softmax_rows(float *a, float *b, float *room, long rows, long prefix, long own, long first, long period) {
  for (long row = 0; row < rows; row++, a += prefix, b += own) {
    long seen = first + row % period + 1;
    float most = largest(b, seen, largest(a, prefix, -1e30f));
    float sum = exponentials(a, room, prefix, most) + exponentials(b, room + prefix, seen, most);
    store(a, room, prefix, 1 / sum);
    store(b, room + prefix, seen, 1 / sum);
    memset(b + seen, 0, sizeof(float) * (own - seen));
  }
}

static void scale(float *d, const float *w, long count, float inner) {
  for (long i = 0; i < count; i++) d[i] = w[i] * (d[i] - inner);
}

/* d becomes w * (d - inner), the derivative by the scores. */
void softmax_rows_backward(float *da, float *db, const float *wa, const float *wb, const float *inner,
                           long rows, long prefix, long own) {
  for (long row = 0; row < rows; row++) {
    scale(da + row * prefix, wa + row * prefix, prefix, inner[row]);
    scale(db + row * own, wb + row * own, own, inner[row]);
  }
}
