siteAdapters.push({
  name: "Instagram",
  hosts: ["instagram.com"],
  account: [{ at: 'a[role="link"][href^="/"] img[alt$="\'s profile picture"]', from: "alt", take: /^(.+)'s profile picture$/ }],
  composer: '[role="dialog"], article form, form',
  audience: [{ at: '[aria-label="Audience"]' }],
  reply: 'textarea[aria-label^="Add a comment"], textarea[placeholder^="Add a comment"]',
  enterSends: 'textarea[aria-label^="Add a comment"], textarea[placeholder^="Add a comment"], [role="textbox"][aria-label="Message"]',
  contacts: [
    { action: "follow", says: /^Follow(?: Back)?$/i, name: [{ at: "header h1, header h2" }, { at: 'header section span[dir="auto"]' }, { at: 'a[role="link"] span' }] },
    { action: "accept", says: /^Confirm$/i, name: [{ at: 'a[role="link"] ~ span' }, { at: 'a[role="link"] span' }] },
    { action: "message", says: /^Message$/i, name: [{ at: "header h1, header h2" }, { at: 'header section span[dir="auto"]' }] },
  ],
  posting: ["/media/configure", "/api/v1/web/comments/", "/api/graphql", "/direct_v2/"],
  operations: /Comment\w*Mutation|Send\w*Mutation|ConfigureMutation/,
});
