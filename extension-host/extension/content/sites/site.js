/**
 * Where something is written on a page: the text, or an attribute, of the first element that a selector finds; of it only what `take` captures.
 * @typedef {{ at: string, from?: string, take?: RegExp }} Reading
 *
 * A press that makes contact with another account, told by the button's own words or its selector; `name` is where that account's shown name stands:
 * in what the button says, or in the closest surroundings that have it.
 * @typedef {{ action: "follow" | "add" | "accept" | "message", button?: string, says?: RegExp, name: Reading[] }} ContactButton
 *
 * What SchoolGuard knows of a site, so that it asks and says the right thing. All of it is optional: a page that no longer looks like this is watched
 * as any other.
 * `account`: the handle of the account that is signed in. `composer`: what surrounds a field, its button and its audience. `post`: buttons that post,
 * beside those whose names say so. `reply`: in a composer, or around a field, the sign that it answers someone else. `enterSends`: fields in which
 * Enter alone posts. `posting`: parts of the addresses that the page's own requests post to; `operations`: which of those that go to one GraphQL
 * address for everything.
 * @typedef {{ name: string, hosts: string[], sign?: string, account?: Reading[], composer?: string, post?: string, audience?: Reading[], reply?: string,
 *   enterSends?: string, contacts?: ContactButton[], posting?: string[],
 *   operations?: RegExp }} SiteAdapter
 */

/** @type {SiteAdapter[]} */
const siteAdapters = [];

/** A page of a site, read by what is known of the site. It reads where it is asked to and keeps nothing: pages change under it. */
class Site {
  #adapter;

  /** @param {SiteAdapter} adapter */
  constructor(adapter) {
    this.#adapter = adapter;
  }

  get name() {
    return this.#adapter.name;
  }

  /** Parts of the addresses to which the page's own requests post. */
  get posting() {
    return this.#adapter.posting ?? [];
  }

  /**
   * Whether a request to one of those addresses posts.
   * @param {string} url
   * @param {string[]} texts that it carries
   */
  isPosting(url, texts) {
    const { operations } = this.#adapter;
    return operations === undefined || !url.includes("graphql") || [url, ...texts].some(text => operations.test(text));
  }

  get contacts() {
    return this.#adapter.contacts ?? [];
  }

  /** The handle of the account that is signed in, as the page shows it; "" if it does not. */
  get account() {
    return read(outermostFrame().document, this.#adapter.account) ?? "";
  }

  /**
   * Who may see what is written in a field, in the site's own words; "" if the page does not say.
   * @param {Element} field
   */
  audienceOf(field) {
    return read(this.#composerOf(field) ?? document, this.#adapter.audience) ?? "";
  }

  /**
   * Whether a field answers someone else's post or comment.
   * @param {Element} field
   */
  isReply(field) {
    const { reply } = this.#adapter;
    return reply !== undefined && (closest(field, reply) !== null || !!this.#composerOf(field)?.querySelector(reply));
  }

  /**
   * Whether Enter alone posts what stands in a field.
   * @param {Element} field
   */
  sendsOnEnter(field) {
    return this.#adapter.enterSends !== undefined && closest(field, this.#adapter.enterSends) !== null;
  }

  /**
   * Whether a button is one of the site's own for posting.
   * @param {Element} button
   */
  isPostButton(button) {
    return this.#adapter.post !== undefined && button.matches(this.#adapter.post);
  }

  /** @param {Element} field */
  #composerOf(field) {
    return this.#adapter.composer === undefined ? null : closest(field, this.#adapter.composer);
  }
}

/**
 * The site of this page. A page of a site that is known by its looks alone (a Mastodon server) is told once it has them.
 * @returns {Site}
 */
function pageSite() {
  const { location, document } = outermostFrame();
  const host = location.hostname;
  const known = siteAdapters.find(({ hosts }) => hosts.some(name => host === name || host.endsWith(`.${name}`)))
    ?? siteAdapters.find(({ sign }) => sign !== undefined && document.querySelector(sign) !== null);
  return new Site(known ?? genericSite);
}

/**
 * @param {ParentNode} around
 * @param {Reading[]} [readings]
 * @returns {string | null}
 */
function read(around, readings = []) {
  for (const reading of readings) {
    const [first] = readAll(around, reading);
    if (first) return first;
  }
  return null;
}

/**
 * @param {ParentNode} around
 * @param {Reading} reading
 */
function readAll(around, { at, from, take }) {
  return [...around.querySelectorAll(at)].map(element => readingOf(element, from, take)).filter(written => written !== "");
}

/**
 * @param {Element} element
 * @param {string} [from]
 * @param {RegExp} [take]
 */
function readingOf(element, from, take) {
  const written = (from === undefined ? element.textContent : element.getAttribute(from))?.replaceAll(/\s+/g, " ").trim() ?? "";
  if (take === undefined) return written;
  const [whole, ...groups] = take.exec(written) ?? [];
  return groups.find(group => group !== undefined) ?? whole ?? "";
}

/**
 * The closest element around one that a selector describes, also beyond the shadow root that it stands in.
 * @param {Element} element
 * @param {string} selector
 * @returns {Element | null}
 */
function closest(element, selector) {
  for (let at = /** @type {Element | null} */ (element); at; at = hostOfRoot(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** @param {Element} element */
function hostOfRoot(element) {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
