siteAdapters.push({
  name: "X",
  hosts: ["x.com", "twitter.com"],
  account: [
    { at: '[data-testid="AppTabBar_Profile_Link"]', from: "href", take: /^\/(\w+)$/ },
    { at: '[data-testid="SideNav_AccountSwitcher_Button"]', take: /@\w+/ },
  ],
  composer: '[role="dialog"], [data-testid="primaryColumn"]',
  post: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"], [data-testid="dmComposerSendButton"]',
  audience: [{ at: '[aria-label="Choose audience"]' }, { at: '[aria-label$="can reply"]', from: "aria-label" }],
  reply: '[data-testid="inline_reply_offscreen"], [data-testid="tweetTextarea_0"][aria-label*="reply" i], [aria-label^="Replying to"]',
  enterSends: '[data-testid="dmComposerTextInput"]',
  contacts: [
    { action: "follow", button: '[data-testid$="-follow"]', name: [{ at: '[data-testid="UserName"] [dir="ltr"] span' }, { at: '[data-testid="User-Name"] a span' }, { at: 'a[role="link"] [dir="ltr"] span' }] },
    { action: "message", button: '[data-testid="sendDMFromProfile"]', name: [{ at: '[data-testid="UserName"] [dir="ltr"] span' }] },
    { action: "accept", says: /^Accept\b/, name: [{ at: '[data-testid="DM_Conversation_Avatar"] ~ * [dir="ltr"] span' }, { at: 'a[role="link"] [dir="ltr"] span' }] },
  ],
  posting: ["/CreateTweet", "/CreateNoteTweet", "/dm/new2.json"],
});
