/** Any server: Mastodon is known by its looks, not by its name. */
siteAdapters.push({
  name: "Mastodon",
  hosts: [],
  sign: "#mastodon .compose-form, #mastodon .column",
  account: [{ at: ".navigation-bar .display-name__account, .compose-panel .display-name__account", take: /@[\w.]+/ }],
  composer: ".compose-form",
  post: ".compose-form__submit button, .compose-form__publish button",
  audience: [{ at: ".compose-form__dropdowns .dropdown-button__label" }, { at: ".compose-form__dropdowns .dropdown-button" }],
  reply: ".compose-form .reply-indicator",
  contacts: [
    { action: "follow", button: ".account__header__tabs__buttons button, .account__relationship button", says: /^(?:Follow|Follow back|Request to follow)$/i, name: [{ at: ".account__header__tabs__name h1 > span", take: /^[^@]+/ }, { at: ".display-name__html" }] },
    { action: "accept", button: '.account-authorize button[aria-label="Authorize"], .account__relationship button[aria-label="Authorize"]', name: [{ at: ".display-name__html" }] },
    { action: "message", says: /^Mention\b/i, name: [{ at: ".account__header__tabs__name h1 > span", take: /^[^@]+/ }] },
  ],
  posting: ["/api/v1/statuses"],
});
