siteAdapters.push({
  name: "WhatsApp Web",
  hosts: ["web.whatsapp.com"],
  account: [{ at: 'header button[aria-label="Profile"] img[alt]', from: "alt" }],
  composer: "#main",
  post: 'button[aria-label="Send"], [data-testid="compose-btn-send"], [data-icon="send"]',
  audience: [{ at: '#main header span[dir="auto"]' }, { at: 'header span[dir="auto"]' }],
  reply: '[data-testid="quoted-message"], [aria-label="Quoted message"]',
  enterSends: '#main footer [contenteditable="true"]',
  contacts: [
    { action: "message", button: '[aria-label="New chat"] [role="listitem"] [role="button"]', name: [{ at: 'span[dir="auto"][title]', from: "title" }] },
    { action: "accept", button: '[data-testid="group-invite-accept"]', says: /^Join group$/i, name: [{ at: '#main header span[dir="auto"]' }] },
  ],
});
