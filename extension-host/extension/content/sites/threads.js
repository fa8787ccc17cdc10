siteAdapters.push({
  name: "Threads",
  hosts: ["threads.net", "threads.com"],
  account: [{ at: 'a[role="link"][href^="/@"]:has(svg[aria-label="Profile"])', from: "href", take: /@[\w.]+/ }],
  composer: '[role="dialog"], form',
  audience: [{ at: '[role="button"][aria-label*="can reply" i]', from: "aria-label" }, { at: '[role="dialog"] [aria-haspopup="menu"]' }],
  reply: '[role="textbox"][aria-label*="reply" i], [aria-label="Reply"][role="dialog"]',
  contacts: [
    { action: "follow", says: /^Follow(?: back)?$/i, name: [{ at: "h1" }, { at: "h2" }, { at: 'a[role="link"] span' }] },
    { action: "accept", says: /^(?:Confirm|Approve)$/i, name: [{ at: 'a[role="link"] span' }] },
    { action: "message", says: /^Message$/i, name: [{ at: "h1" }, { at: "h2" }] },
  ],
  posting: ["/media/configure_text", "/media/configure_sidecar", "/api/graphql"],
  operations: /Create\w*Mutation|Configure\w*Mutation/,
});
