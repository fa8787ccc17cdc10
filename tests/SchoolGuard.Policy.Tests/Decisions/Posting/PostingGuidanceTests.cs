using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Posting;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Decisions.Posting;

[TestClass]
public sealed class PostingGuidanceTests
{
    private const string Lesson = "2026-11-24T10:14";

    private static readonly Site Facebook = new("m.facebook.com", "facebook", SiteCategories.SocialNetworks);
    private static readonly Site YouTube = new("youtube.com", "youtube", SiteCategories.MediaSharing);

    [TestMethod]
    public void Of_several_rules_about_a_subject_the_strongest_counts_with_its_reason_and_every_clause_is_cited_once()
    {
        const string Rules = """
            Note(SchoolName).InPostsBy(Staff).Citing("1");

            // Say nothing of the school.
            Justify(SchoolName).InPostsBy(Staff).Citing("2");

            // Nor of anything else.
            Warn(SchoolName, Photos).InPostsBy(Everyone).Citing("1");
            """;

        var guidance = Guidance(Rules)!;

        CollectionAssert.AreEqual(new[] { PostingSubject.SchoolName, PostingSubject.Photos }, guidance.Select(about => about.Subject).ToArray());
        Assert.AreEqual(PostingStrength.Justify, guidance[0].Strength);
        CollectionAssert.AreEqual(new[] { "1", "2" }, guidance[0].Clauses.ToArray());
        Assert.AreEqual("Say nothing of the school.", guidance[0].Rationale);
        Assert.AreEqual(PostingStrength.Warn, guidance[1].Strength);
    }

    [TestMethod]
    public void Of_equally_strong_rules_the_first_gives_the_reason()
    {
        var guidance = Guidance("// First.\nWarn(Photos).InPostsBy(Staff).Citing(\"1\");\n// Second.\nWarn(Photos).InPostsBy(Staff).Citing(\"2\");")!;

        Assert.AreEqual("First.", guidance.Single().Rationale);
    }

    [TestMethod]
    public void A_policy_without_posting_rules_says_nothing_of_posts() => Assert.IsNull(Guidance("Deny(SocialMedia).To(Pupils).Citing(\"1\");"));

    [TestMethod]
    public void A_policy_whose_posting_rules_are_for_others_asks_for_nothing() => Assert.IsEmpty(Guidance("Warn(Photos).InPostsBy(Pupils).Citing(\"1\");")!);

    [TestMethod]
    [DataRow(PostingAccount.Personal, 1)]
    [DataRow(PostingAccount.Official, 0)]
    [DataRow(PostingAccount.Any, 0)]
    public void A_rule_for_personal_accounts_is_for_no_other(PostingAccount account, int rules) =>
        Assert.HasCount(rules, Guidance("Warn(Photos).InPostsBy(Staff).From(PersonalAccounts).Citing(\"1\");", account: account)!);

    [TestMethod]
    public void A_rule_for_one_site_counts_there_and_where_the_site_is_not_known()
    {
        const string Rules = "Warn(Photos).InPostsBy(Staff).On(Service(\"facebook\")).Citing(\"1\");";

        Assert.HasCount(1, GuidanceOn(Facebook, Rules)!);
        Assert.IsEmpty(GuidanceOn(YouTube, Rules)!);
        Assert.HasCount(1, GuidanceOn(site: null, Rules)!);
    }

    [TestMethod]
    public void A_rule_with_times_counts_then_and_when_the_time_is_not_known()
    {
        const string Rules = "Warn(Photos).InPostsBy(Staff).During(SchoolDays.Between(\"08:30\", \"15:45\")).Citing(\"1\");";

        Assert.HasCount(1, GuidanceAt(Lesson, Rules)!);
        Assert.IsEmpty(GuidanceAt("2026-11-24T17:00", Rules)!);
        Assert.HasCount(1, GuidanceAt(time: null, Rules)!);
    }

    [TestMethod]
    public void A_rule_for_one_class_counts_for_a_pupil_who_may_be_in_it()
    {
        const string Rules = "Warn(Photos).InPostsBy(Pupils - Class(9)).Citing(\"1\");";

        Assert.IsEmpty(Guidance(Rules, [Person.Pupil(9)])!);
        Assert.HasCount(1, Guidance(Rules, [Person.Pupil(9), Person.Pupil(10)])!);
    }

    [TestMethod]
    public void A_permission_of_the_role_that_a_rule_names_leaves_a_note_that_says_who_gave_it()
    {
        const string Rules = "// Ask first.\nJustify(Photos).InPostsBy(Staff).Unless(Permission(\"Headteacher\")).Citing(\"3\");";

        var lifted = Permitted(Rules, "headteacher").Single();
        var other = Permitted(Rules, "Governor").Single();

        Assert.AreEqual((PostingStrength.Note, "Headteacher", "Ask first."), (lifted.Strength, lifted.LiftedBy, lifted.Rationale));
        Assert.AreEqual((PostingStrength.Justify, null), (other.Strength, other.LiftedBy));
    }

    [TestMethod]
    public void A_permission_lifts_no_rule_that_does_not_name_it()
    {
        const string Rules = """
            Forbid(Photos, SchoolName).InPostsBy(Staff).Unless(Permission("Headteacher")).Citing("3");
            Warn(Photos).InPostsBy(Staff).Citing("4");
            Forbid(PupilNames).InPostsBy(Staff).Citing("5");
            """;

        var guidance = Permitted(Rules, "Headteacher");

        CollectionAssert.AreEqual(
            new (PostingStrength, string?)[] { (PostingStrength.Note, "Headteacher"), (PostingStrength.Forbid, null), (PostingStrength.Warn, "Headteacher") },
            guidance.Select(about => (about.Strength, about.LiftedBy)).ToArray());
        CollectionAssert.AreEqual(new[] { "3", "4" }, guidance[2].Clauses.ToArray());
    }

    private static IReadOnlyList<PostingGuidance> Permitted(string rules, string role) => Guidance(rules, Facebook, Lesson, permissions: [role])!;

    private static IReadOnlyList<PostingGuidance>? Guidance(string rules, Person[]? author = null, PostingAccount account = PostingAccount.Personal) =>
        Guidance(rules, Facebook, Lesson, author, account);

    private static IReadOnlyList<PostingGuidance>? GuidanceOn(Site? site, string rules) => Guidance(rules, site, Lesson);

    private static IReadOnlyList<PostingGuidance>? GuidanceAt(string? time, string rules) => Guidance(rules, Facebook, time);

    private static IReadOnlyList<PostingGuidance>? Guidance(string rules, Site? site, string? time, Person[]? author = null, PostingAccount account = PostingAccount.Personal, string[]? permissions = null)
    {
        var desk = Desk.With(rules);
        WallTime? at = time is null ? null : desk.Changes.WallTimeAt(desk.MinuteOf(time));
        return desk.Compiled.GuidanceFor(author ?? [Person.Staff()], site, account, at, permissions ?? []);
    }
}
