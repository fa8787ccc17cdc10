siteAdapters.push({
  name: "Reddit",
  hosts: ["reddit.com"],
  account: [{ at: "rs-current-user[display-name]", from: "display-name" }, { at: '#expand-user-drawer-button img[alt]', from: "alt", take: /u\/[\w-]+/ }],
  composer: "shreddit-composer, comment-composer-host, r-post-composer-form, form",
  post: '[slot="submit-button"], #inner-post-submit-button, r-post-form-submit-button',
  audience: [{ at: "community-picker-dropdown, [aria-label^='Posting to']" }, { at: '[name="subredditName"]', from: "value" }],
  reply: "comment-composer-host, shreddit-comment",
  contacts: [
    { action: "follow", says: /^Follow$/, name: [{ at: "main h1" }, { at: "aside h1, aside h2" }] },
    { action: "message", says: /^(?:Start )?Chat$/i, name: [{ at: "main h1" }, { at: "aside h1, aside h2" }] },
  ],
  posting: ["/svc/shreddit/graphql", "/svc/shreddit/submit", "/create-comment", "/api/comment", "/api/submit"],
  operations: /Create(?:Post|Comment)|UpdateComment/,
});
