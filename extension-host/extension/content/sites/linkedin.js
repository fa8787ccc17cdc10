siteAdapters.push({
  name: "LinkedIn",
  hosts: ["linkedin.com"],
  account: [
    { at: ".share-creation-state__actor a[href], .feed-identity-module__actor-meta a[href]", from: "href", take: /\/(?:in|company|school)\/([^/?]+)/ },
    { at: ".profile-card-profile-link[href]", from: "href", take: /\/in\/([^/?]+)/ },
  ],
  composer: '.share-creation-state, .comments-comment-box, .msg-form, [role="dialog"]',
  post: ".share-actions__primary-action, .comments-comment-box__submit-button, .msg-form__send-button",
  audience: [{ at: ".share-unified-settings-entry-button", take: /(?:Post to )?(.+)/ }],
  reply: ".comments-comment-box",
  contacts: [
    { action: "add", button: 'button[aria-label^="Invite "]', name: [{ at: "button", from: "aria-label", take: /^Invite (.+) to connect/ }] },
    { action: "follow", button: 'button[aria-label^="Follow "]', name: [{ at: "button", from: "aria-label", take: /^Follow (.+)/ }] },
    { action: "accept", button: 'button[aria-label^="Accept "]', name: [{ at: "button", from: "aria-label", take: /^Accept (.+?)['’]s? invitation/ }] },
    { action: "message", button: 'button[aria-label^="Message "]', name: [{ at: "button", from: "aria-label", take: /^Message (.+)/ }] },
  ],
  posting: ["/contentcreation/normShares", "/voyagerSocialDashNormComments", "/voyagerMessagingDashMessengerMessages", "/voyager/api/graphql"],
  operations: /action=execute/,
});
