siteAdapters.push({
  name: "YouTube",
  hosts: ["youtube.com"],
  account: [
    { at: "ytd-active-account-header-renderer #channel-handle" },
    { at: "#author-thumbnail button[aria-label], #author-thumbnail img[alt]", from: "aria-label", take: /@[\w.-]+/ },
    { at: "#author-thumbnail img[alt]", from: "alt", take: /@[\w.-]+/ },
  ],
  composer: "ytd-commentbox, ytd-backstage-post-dialog-renderer",
  post: "#submit-button button, #submit-button",
  audience: [{ at: "#privacy-button, ytd-comments-privacy-chip" }],
  reply: "ytd-comments ytd-commentbox, ytd-comment-reply-dialog-renderer",
  contacts: [
    { action: "follow", button: 'ytd-subscribe-button-renderer button, button[aria-label^="Subscribe to "]', name: [{ at: "button", from: "aria-label", take: /^Subscribe to (.+?)\.?$/ }, { at: "#channel-name" }, { at: "h1" }] },
  ],
  posting: ["/comment/create_comment", "/backstage/create_post", "/live_chat/send_message"],
});
