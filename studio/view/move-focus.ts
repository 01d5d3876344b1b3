/**
 * Gives the keyboard another place: called before the focused element is disabled or hidden, which would throw a person
 * back to the top of the page. Who is anywhere else stays there.
 */
export function moveFocus(from: HTMLElement, to: HTMLElement): void {
  const { activeElement, body } = document;
  if (activeElement === from || activeElement === body) to.focus({ preventScroll: true });
}
