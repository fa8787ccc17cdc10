/**
 * Runs in the page's own world, before any script of the page: holds its requests to the addresses that a site posts to until our own world has
 * said that they may go. It knows no draft, no finding and no name: it hands the body of a request over and hears yes or no. README.md says why the
 * page can neither read that nor answer it. All that it needs later it takes now: what a page overrides afterwards is not used here.
 */
(() => {
  const { apply } = Reflect;
  const { Promise, TypeError, DOMException, WeakMap, URLSearchParams, FormData, Blob, ArrayBuffer, Request } = window;
  const { includes } = String.prototype;
  const { then } = Promise.prototype;
  const { get, set } = WeakMap.prototype;
  const { isView } = ArrayBuffer;
  const { post, forEach, paramsText, clone, requestText } = {
    post: MessagePort.prototype.postMessage, forEach: FormData.prototype.forEach, paramsText: URLSearchParams.prototype.toString,
    clone: Request.prototype.clone, requestText: Request.prototype.text,
  };
  const dataOf = getter(MessageEvent.prototype, "data");
  const urlOf = getter(Request.prototype, "url");
  const methodOf = getter(Request.prototype, "method");
  const sizeOf = getter(Blob.prototype, "size");
  const bufferOf = getter(Object.getPrototypeOf(Uint8Array.prototype), "buffer");
  const lengthOf = getter(ArrayBuffer.prototype, "byteLength");
  const largest = 1024 * 1024;

  /** Not known until our own world has said so: until then everything is asked about. @type {string[] | null} */
  let endpoints = null;
  let drafting = false;
  let lastId = 0;
  /** @type {Record<number, (go: boolean) => void>} */
  const waiting = Object.create(null);
  const { port1: ours, port2: theirs } = new MessageChannel();
  ours.onmessage = event => {
    const answer = apply(dataOf, event, []);
    if (answer.endpoints) ({ endpoints, drafting } = answer);
    else {
      const decided = waiting[answer.id];
      delete waiting[answer.id];
      decided?.(answer.go === true);
    }
  };
  handOver(theirs);

  /** @type {WeakMap<XMLHttpRequest, { method: string, url: string, later: boolean }>} */
  const opened = new WeakMap();
  const wrapped = {
    fetch: window.fetch, open: XMLHttpRequest.prototype.open, send: XMLHttpRequest.prototype.send, beacon: Navigator.prototype.sendBeacon,
    submit: HTMLFormElement.prototype.submit,
  };

  window.fetch = /** @this {any} @param {any} input @param {any} [init] */ function fetch(input, init) {
    const go = () => apply(wrapped.fetch, this ?? window, arguments);
    const request = input instanceof Request;
    const url = request ? apply(urlOf, input, []) : `${input}`;
    if (!isWatched(url)) return go();
    const body = readable(init?.body);
    if (body === null && !(request && apply(methodOf, input, []) !== "GET" && init?.body === undefined)) return go();
    return new Promise((resolve, reject) => {
      /** @param {any} text */
      const decide = text => ask(url, text, may => may ? resolve(go()) : reject(new TypeError("Failed to fetch")));
      if (body !== null) decide(body);
      else apply(then, apply(requestText, apply(clone, input, []), []), [decide, () => resolve(go())]);
    });
  };

  XMLHttpRequest.prototype.open = /** @this {XMLHttpRequest} @param {string} method @param {any} url @param {any} [later] */ function open(method, url, later) {
    apply(set, opened, [this, { method, url: `${url}`, later: arguments.length < 3 || !!later }]);
    return apply(wrapped.open, this, arguments);
  };

  XMLHttpRequest.prototype.send = /** @this {XMLHttpRequest} @param {any} [body] */ function send(body) {
    const go = () => apply(wrapped.send, this, [body]);
    const request = apply(get, opened, [this]);
    const text = readable(body);
    if (!request || text === null || !isWatched(request.url)) return go();
    // While the page stands still for an answer, nobody can be asked.
    if (!request.later) {
      if (drafting) throw new DOMException("Failed to execute 'send' on 'XMLHttpRequest'", "NetworkError");
      return go();
    }
    ask(request.url, text, may => {
      // Opened anew or given up meanwhile.
      if (apply(get, opened, [this]) !== request || this.readyState !== 1) return;
      // An address that no network has fails as a network fails.
      if (!may) apply(wrapped.open, this, [request.method, "schoolguard-held:"]);
      go();
    });
  };

  Navigator.prototype.sendBeacon = /** @this {Navigator} @param {any} url @param {any} [data] */ function sendBeacon(url, data) {
    const text = readable(data);
    if (text === null || !isWatched(`${url}`)) return apply(wrapped.beacon, this, arguments);
    ask(`${url}`, text, may => may && apply(wrapped.beacon, this, [url, data]));
    return true;
  };

  HTMLFormElement.prototype.submit = /** @this {HTMLFormElement} */ function submit() {
    if (!drafting) return apply(wrapped.submit, this, []);
    ask(location.href, entries(new FormData(this)), may => may && apply(wrapped.submit, this, []));
  };

  /** @param {string} url */
  function isWatched(url) {
    if (endpoints === null) return true;
    for (let index = 0; index < endpoints.length; index++) {
      if (apply(includes, url, [endpoints[index]])) return true;
    }
    return false;
  }

  /**
   * @param {string} url
   * @param {any} body
   * @param {(go: boolean) => void} decided
   */
  function ask(url, body, decided) {
    const id = ++lastId;
    waiting[id] = decided;
    apply(post, ours, [{ id, url, body }]);
  }

  /**
   * What of a body may hold a text; null where there is none, or it is too large to be one.
   * @param {any} body
   */
  function readable(body) {
    if (typeof body === "string") return body;
    if (body instanceof URLSearchParams) return apply(paramsText, body, []);
    if (body instanceof FormData) return entries(body);
    if (body instanceof Blob) return apply(sizeOf, body, []) <= largest ? body : null;
    const buffer = isView(body) ? apply(bufferOf, body, []) : body;
    return buffer instanceof ArrayBuffer && apply(lengthOf, buffer, []) <= largest ? buffer : null;
  }

  /** @param {FormData} form */
  function entries(form) {
    /** @type {Record<number, string>} */
    const texts = {};
    let count = 0;
    apply(forEach, form, [(/** @type {unknown} */ value) => typeof value === "string" && (texts[count++] = value)]);
    return texts;
  }

  /**
   * @param {object} prototype
   * @param {string} name
   */
  function getter(prototype, name) {
    return /** @type {() => any} */ (Object.getOwnPropertyDescriptor(prototype, name)?.get);
  }

  /**
   * Gives our own world its end of the channel, whichever of the two worlds has begun first. No script of the page runs until it has it.
   * @param {MessagePort} port
   */
  function handOver(port) {
    let taken = false;
    const give = () => {
      if (!taken) dispatchEvent(new MessageEvent("schoolguard-port", { ports: [port] }));
    };
    addEventListener("schoolguard-taken", () => (taken = true), { once: true });
    addEventListener("schoolguard-here", give, { once: true });
    give();
  }
})();
