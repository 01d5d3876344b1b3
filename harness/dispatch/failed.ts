/** How a handler ends with a failure of its contract; caught by the dispatcher and nowhere else. */
export class Failed extends Error {
  override readonly name = 'Failed';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
