declare module '*.wasm?url' {
  /** Where the file lies. */
  const url: string;
  export default url;
}
