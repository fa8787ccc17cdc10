siteAdapters.push({
  name: "Bluesky",
  hosts: ["bsky.app"],
  account: [{ at: 'a[aria-label="Profile"][href^="/profile/"]', from: "href", take: /^\/profile\/([^/]+)/ }],
  composer: '[data-testid="composePostView"], [role="dialog"]',
  post: '[data-testid="composerPublishBtn"], [aria-label="Send message"]',
  audience: [{ at: '[data-testid="openReplyGateButton"], [aria-label^="Post interaction settings"]' }],
  reply: '[data-testid="composerReplyTo"], [aria-label="Publish reply"]',
  enterSends: 'textarea[placeholder="Write a message"], textarea[aria-label="Message input field"]',
  contacts: [
    { action: "follow", button: '[data-testid="followBtn"]', name: [{ at: '[data-testid="profileHeaderDisplayName"]' }, { at: 'a[href^="/profile/"] [dir="auto"]' }] },
    { action: "message", button: '[data-testid="dmBtn"], [aria-label^="Message "]', name: [{ at: '[data-testid="profileHeaderDisplayName"]' }] },
    { action: "accept", says: /^Accept(?: chat request)?$/i, name: [{ at: 'a[href^="/profile/"] [dir="auto"]' }] },
  ],
  posting: ["com.atproto.repo.applyWrites", "com.atproto.repo.createRecord", "chat.bsky.convo.sendMessage"],
});
