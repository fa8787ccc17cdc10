/** A site that nobody has described: what most pages have in common. @type {SiteAdapter} */
const genericSite = {
  name: "",
  hosts: [],
  reply: '[aria-label*="reply" i], [placeholder*="reply" i], [placeholder*="comment" i], [aria-label*="comment" i]',
  contacts: [
    { action: "follow", says: /^Follow$/i, name: [{ at: "h1" }] },
    { action: "add", says: /^Add (?:as )?(?:a )?friend$/i, name: [{ at: "h1" }] },
  ],
};
