/** Names of the web platform that the types of `@resvg/resvg-wasm` use; the `dom` library would bring thousands. */
declare namespace WebAssembly {
  interface Module {
    readonly __module?: never;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}
type BufferSource = ArrayBufferView | ArrayBuffer;
type RequestInfo = string | Request;
