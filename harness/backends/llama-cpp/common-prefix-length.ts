/** How many items two sequences have in common at their beginning. */
export function commonPrefixLength(left: ArrayLike<unknown>, right: ArrayLike<unknown>): number {
  const most = Math.min(left.length, right.length);
  let length = 0;
  while (length < most && left[length] === right[length]) length += 1;
  return length;
}
