using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Language;

/// <summary>The rows of policy-language.md "Sets" but times, by example; the oracle agrees with each.</summary>
[TestClass]
public sealed class SetsTests
{
    [TestMethod]
    [DataRow("Class(9)", true)]
    [DataRow("Classes(8, 9)", true)]
    [DataRow("Classes(8, 10)", false)]
    [DataRow("ClassesFrom(1, to: 8)", false)]
    [DataRow("ClassesFrom(9, to: 9)", true)]
    [DataRow("ClassesFrom(Nursery, to: 13)", true)]
    [DataRow("Pupils", true)]
    [DataRow("Everyone", true)]
    [DataRow("Staff | Visitors", false)]
    [DataRow("Pupils - Class(9)", false)]
    [DataRow("Pupils & Group(\"Prefects\")", true)]
    [DataRow("Pupils - Group(\"Prefects\")", false)]
    [DataRow("Everyone - Staff - Visitors", true)]
    [DataRow("Everyone - (Staff - Visitors)", true)]
    [DataRow("Everyone - (Pupils - Class(9))", true)]
    [DataRow("Group(\"Chess club\") | Group(\"Prefects\")", true)]
    public void A_ninth_class_prefect_is_in_a_set_of_people(string people, bool member) =>
        Assert.AreEqual(member, IsAllowed($"Allow(AllSites).To({people}).Citing(\"1\");", new Scenario { Groups = ["Prefects"] }));

    [TestMethod]
    [DataRow(-1, "Class(Nursery)")]
    [DataRow(0, "Class(Reception)")]
    [DataRow(13, "Class(13)")]
    public void Nursery_reception_and_the_highest_class_are_classes(int number, string people) =>
        Assert.IsTrue(IsAllowed($"Allow(AllSites).To({people}).Citing(\"1\");", new Scenario { Class = number }));

    [TestMethod]
    [DataRow(SiteCategories.SocialNetworks, true)]
    [DataRow(SiteCategories.MediaSharing, true)]
    [DataRow(SiteCategories.Microblogs, true)]
    [DataRow(SiteCategories.Forums, true)]
    [DataRow(SiteCategories.Blogs, true)]
    [DataRow(SiteCategories.Messaging, false)]
    [DataRow(SiteCategories.SocialGames, false)]
    public void Social_media_is_the_first_five_categories(SiteCategories category, bool member) =>
        Assert.AreEqual(member ? Outcome.Allowed : Outcome.Ungoverned, OutcomeFor("SocialMedia", new Site("site.example", Service: null, category)));

    [TestMethod]
    [DataRow("example.org", true)]
    [DataRow("www.example.org", true)]
    [DataRow("a.b.example.org", true)]
    [DataRow("notexample.org", false)]
    [DataRow("org", false)]
    [DataRow("example.org.uk", false)]
    public void A_host_stands_for_itself_and_all_below_it(string host, bool member) =>
        Assert.AreEqual(member ? Outcome.Allowed : Outcome.Ungoverned, OutcomeFor("Hosts(\"example.org\")", new Site(host)));

    [TestMethod]
    public void A_service_can_be_taken_out_of_its_category()
    {
        var sites = "SocialNetworks - Service(\"facebook\")";

        Assert.AreEqual(Outcome.Ungoverned, OutcomeFor(sites, new Site("facebook.com", "facebook", SiteCategories.SocialNetworks)));
        Assert.AreEqual(Outcome.Allowed, OutcomeFor(sites, new Site("vk.com", "vk", SiteCategories.SocialNetworks)));
    }

    [TestMethod]
    public void All_sites_are_all_sites() => Assert.AreEqual(Outcome.Allowed, OutcomeFor("AllSites", new Site("bbc.co.uk")));

    [TestMethod]
    [DataRow("OnSite", true, true, false)]
    [DataRow("OffSite", false, false, true)]
    [DataRow("AnyPlace", true, true, true)]
    [DataRow("Place(\"Library\")", true, false, false)]
    [DataRow("OnSite - Place(\"Library\")", false, true, false)]
    [DataRow("AnyPlace - OffSite", true, true, false)]
    [DataRow("Place(\"Library\") | OffSite", true, false, true)]
    [DataRow("OnSite & Place(\"Library\")", true, false, false)]
    public void A_place_is_in_a_set_of_places(string places, bool library, bool elsewhereOnSite, bool offSite)
    {
        var rules = $"Allow(AllSites).To(Everyone).In({places}).Citing(\"1\");";

        Assert.AreEqual(library, IsAllowed(rules, new Scenario { Place = Location.Named("Library") }));
        Assert.AreEqual(elsewhereOnSite, IsAllowed(rules, new Scenario { Place = Location.OnSite }));
        Assert.AreEqual(elsewhereOnSite, IsAllowed(rules, new Scenario { Place = Location.Named("Boiler room") }));
        Assert.AreEqual(offSite, IsAllowed(rules, new Scenario { Place = Location.OffSite }));
    }

    [TestMethod]
    public void Conditions_on_places_hold_together() =>
        Assert.IsFalse(IsAllowed("Allow(AllSites).To(Everyone).In(Place(\"Library\")).In(Place(\"Hall\")).Citing(\"1\");", new Scenario { Place = Location.Named("Library") }));

    private static bool IsAllowed(string rules, Scenario scenario) => Desk.With(rules).Decide(scenario) is Outcome.Allowed;

    private static Outcome OutcomeFor(string sites, Site site) => Desk.With($"Allow({sites}).To(Everyone).Citing(\"1\");").Decide(new Scenario { Site = site });
}
