using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Tests.Space.Words;

[TestClass]
public sealed class SiteWordsTests
{
    private static readonly KnownSites Catalogue = new(
    [
        new KnownService("facebook", SiteCategories.SocialNetworks, ["facebook.com", "fb.example.org"]),
        new KnownService("youtube", SiteCategories.MediaSharing, ["youtube.com", "youtu.be", "ytimg.com"]),
        new KnownService("x", SiteCategories.Microblogs, ["x.com"]),
        new KnownService("whatsapp", SiteCategories.Messaging, ["whatsapp.com"]),
    ]);

    [TestMethod]
    [DataRow("AllSites", "AllSites")]
    [DataRow("SocialMedia", "SocialMedia")]
    [DataRow("SocialMedia | SocialGames", "SocialMedia; SocialGames")]
    [DataRow("SocialNetworks | Messaging", "SocialNetworks; Messaging")]
    [DataRow("AllSites - SocialMedia", "Messaging; SocialGames; every other site")]
    public void Whole_categories_are_named(string sites, string words) => Assert.AreEqual(words, Sites(sites));

    [TestMethod]
    [DataRow("Service(\"youtube\")", "youtube")]
    [DataRow("Service(\"youtube\") | Service(\"x\")", "youtube; x")]
    [DataRow("MediaSharing - Service(\"youtube\")", "MediaSharing except youtube")]
    [DataRow("SocialMedia - Service(\"youtube\")", "SocialNetworks; MediaSharing except youtube; Microblogs; Forums; Blogs")]
    public void Services_are_named_by_id(string sites, string words) => Assert.AreEqual(words, Sites(sites));

    [TestMethod]
    [DataRow("Hosts(\"youtu.be\")", "youtu.be")]
    [DataRow("Service(\"youtube\") - Hosts(\"youtu.be\")", "youtube except youtu.be")]
    [DataRow("MediaSharing - Hosts(\"youtu.be\")", "MediaSharing except youtu.be")]
    [DataRow("MediaSharing - (Service(\"youtube\") - Hosts(\"youtu.be\"))", "MediaSharing except youtube except youtu.be")]
    [DataRow("Service(\"x\") | Hosts(\"x.com\")", "x")]
    public void Part_of_a_service_is_named_by_hosts(string sites, string words) => Assert.AreEqual(words, Sites(sites));

    [TestMethod]
    [DataRow("Hosts(\"school.net\")", "school.net")]
    [DataRow("Hosts(\"school.net\") - Hosts(\"shop.school.net\")", "school.net except shop.school.net")]
    [DataRow("Hosts(\"shop.school.net\") & Hosts(\"school.net\")", "shop.school.net")]
    [DataRow("AllSites - Hosts(\"school.net\")", "SocialMedia; Messaging; SocialGames; every other site")]
    [DataRow("Hosts(\"example.org\")", "fb.example.org; example.org")]
    [DataRow("Hosts(\"example.org\") - Service(\"facebook\")", "example.org except fb.example.org")]
    public void A_host_stands_for_all_below_it_but_what_is_named(string sites, string words) => Assert.AreEqual(words, Sites(sites));

    private static string Sites(string sites) => string.Join("; ", Worded.Box($"Allow({sites}).To(Pupils).Citing(\"1\");", Catalogue).Sites);
}
