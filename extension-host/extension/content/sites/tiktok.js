siteAdapters.push({
  name: "TikTok",
  hosts: ["tiktok.com"],
  account: [{ at: '[data-e2e="nav-profile"][href], [data-e2e="nav-profile"] a[href]', from: "href", take: /@[\w.]+/ }],
  composer: '.upload-card, [data-e2e="comment-form"], [class*="DivCommentInputContainer"], form',
  post: '[data-e2e="post_video_button"], [data-e2e="comment-post"], [data-e2e="message-send"]',
  audience: [{ at: ".view-auth-container [role=combobox], .view-auth-container button" }],
  reply: '[data-e2e="comment-input"]',
  enterSends: '[data-e2e="comment-input"], [data-e2e="message-input-area"]',
  contacts: [
    { action: "follow", button: '[data-e2e="follow-button"]', name: [{ at: '[data-e2e="user-subtitle"]' }, { at: '[data-e2e="user-title"]' }, { at: '[data-e2e="browse-username"]' }] },
    { action: "message", button: '[data-e2e="message-button"]', name: [{ at: '[data-e2e="user-subtitle"]' }, { at: '[data-e2e="user-title"]' }] },
  ],
  posting: ["/api/comment/publish", "/web/project/post", "/web/project/create"],
});
