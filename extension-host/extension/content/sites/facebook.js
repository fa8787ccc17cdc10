siteAdapters.push({
  name: "Facebook",
  hosts: ["facebook.com", "messenger.com"],
  account: [
    { at: '[data-pagelet="LeftRail"] li a[href]', from: "href", take: /^(?:https:\/\/www\.facebook\.com)?\/([\w.]+)\/?$/ },
    { at: '[role="navigation"] ul li:first-child a[href]', from: "href", take: /^(?:https:\/\/www\.facebook\.com)?\/([\w.]+)\/?$/ },
  ],
  composer: '[role="dialog"] form, form',
  post: '[role="button"][aria-label="Post"], [role="button"][aria-label="Comment"], [role="button"][aria-label="Press Enter to send"]',
  audience: [{ at: '[aria-label^="Edit privacy"]', from: "aria-label", take: /Sharing with ([^.]+)/ }],
  reply: '[role="textbox"][aria-label*="comment" i], [role="textbox"][aria-label^="Reply" i], [role="textbox"][aria-label*=" reply" i]',
  enterSends: '[role="textbox"][aria-label*="comment" i], [role="textbox"][aria-label^="Reply" i], [role="textbox"][aria-label="Message"], [role="textbox"][aria-label^="Write to"]',
  contacts: [
    { action: "add", button: '[aria-label="Add friend" i], [aria-label^="Add " i][aria-label$=" as a friend" i]', name: [{ at: '[role="main"] h1' }, { at: '[data-visualcompletion="ignore-dynamic"] a span' }, { at: 'a[role="link"] span' }] },
    { action: "accept", button: '[aria-label="Confirm" i], [aria-label^="Confirm friend request" i], [aria-label^="Confirm request" i]', name: [{ at: '[role="main"] h1' }, { at: 'a[role="link"] span' }] },
    { action: "follow", button: '[role="button"][aria-label="Follow" i]', name: [{ at: '[role="main"] h1' }, { at: 'a[role="link"] span' }] },
    { action: "message", button: '[role="button"][aria-label="Message" i]', name: [{ at: '[role="main"] h1' }, { at: 'a[role="link"] span' }] },
  ],
  posting: ["/api/graphql", "/messaging/send"],
  operations: /StoryCreateMutation|Create\w*Comment\w*Mutation|\w*CommentCreateMutation|SendMessage\w*Mutation/,
});
