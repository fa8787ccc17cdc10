namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>
/// A page built as a known site builds its own: where one writes and posts; whose account is signed in (empty where the site does not show it); who
/// sees it, as the dialog says;
/// the button that makes contact with an account whose shown name is Josh Patel.
/// </summary>
internal sealed record SitePage(string Name, string Address, string Field, string Post, string Handle, string Audience, string Contact, bool Reply = false, bool EnterSends = false)
{
    public static readonly SitePage X = new("X", "https://x.com/compose/post", "[data-testid=tweetTextarea_0]", "[data-testid=tweetButtonInline]", "@WynstonesStaff", "Everyone, on x.com", "[data-testid$=-follow]");

    public static readonly SitePage Forum = new("Forum", "https://forum.example/thread", "textarea", ".composer button", "", "anyone who can see forum.example", "#follow", Reply: true);

    public static readonly SitePage[] All =
    [
        X,
        new("Facebook", "https://www.facebook.com/groups/feed", ".editor", "[aria-label=Post]", "wynstones.staff", "Your friends, on www.facebook.com", "[aria-label='Add friend']"),
        new("Instagram", "https://www.instagram.com/p/1", "textarea", ".composer .button", "wynstones.staff", "anyone who can see www.instagram.com", "header button", Reply: true, EnterSends: true),
        new("LinkedIn", "https://www.linkedin.com/feed", ".ql-editor", ".share-actions__primary-action", "wynstones-staff", "Anyone, on www.linkedin.com", "[aria-label^=Invite]"),
        new("TikTok", "https://www.tiktok.com/upload", ".editor", "[data-e2e=post_video_button]", "@wynstones.staff", "Friends, on www.tiktok.com", "[data-e2e=follow-button]"),
        new("Reddit", "https://www.reddit.com/r/teachers", ".editor", "[slot=submit-button]", "wynstones_staff", "anyone who can see www.reddit.com", "#follow", Reply: true),
        new("YouTube", "https://www.youtube.com/watch", "#contenteditable-root", "#submit-button button", "@WynstonesStaff", "anyone who can see www.youtube.com", "ytd-subscribe-button-renderer button", Reply: true),
        new("Threads", "https://www.threads.com/", ".editor", ".composer .button", "@wynstones.staff", "Your followers can reply, on www.threads.com", "#follow"),
        new("Bluesky", "https://bsky.app/", ".ProseMirror", "[data-testid=composerPublishBtn]", "staff.wynstones.example", "Anyone can interact, on bsky.app", "[data-testid=followBtn]"),
        new("Mastodon", "https://toots.example/home", "textarea", ".compose-form__submit button", "@WynstonesStaff", "Followers, on toots.example", ".account__header__tabs__buttons button"),
        new("WhatsApp", "https://web.whatsapp.com/", ".editor", "[aria-label=Send]", "wynstonesstaff", "Class 9 parents, on web.whatsapp.com", "[role=listitem] [role=button]", EnterSends: true),
        Forum,
    ];

    public string Host => new Uri(Address).Host;

    /// <summary>Opens it in a new tab and writes.</summary>
    public async Task<SiteComposer> WriteAsync(BrowserSession browser, string text)
    {
        var page = await browser.OpenAsync(Address);
        await page.Locator(Field).ClickAsync();
        await page.Keyboard.TypeAsync(text);
        return new SiteComposer(this, page, await ClosedSurface.OfAsync(page));
    }
}
