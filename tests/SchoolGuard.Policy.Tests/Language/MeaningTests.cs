using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Language;

/// <summary>The numbered rules of policy-language.md "Meaning", by example; the oracle agrees with each.</summary>
[TestClass]
public sealed class MeaningTests
{
    private static readonly Scenario Pupil = new();
    private static readonly Scenario Staff = new() { Role = Role.Staff };

    [TestMethod]
    public void Rule_1_a_site_that_no_rule_speaks_of_is_allowed() =>
        Assert.AreEqual(Outcome.Ungoverned, Desk.With("Deny(SocialMedia).To(Pupils).Citing(\"1\");").Decide(Pupil with { Site = new Site("bbc.co.uk") }));

    [TestMethod]
    public void Rule_1_a_site_is_governed_for_everybody_once_any_rule_speaks_of_it() =>
        Assert.AreEqual(Outcome.Default, Desk.With("Deny(SocialMedia).To(Pupils).Citing(\"1\");").Decide(Staff));

    [TestMethod]
    public void Rule_1_a_rule_that_can_never_apply_governs_its_sites_too() =>
        Assert.AreEqual(Outcome.Default, Desk.With("Allow(SocialMedia).To(Pupils - Pupils).Citing(\"1\");").Decide(Pupil));

    [TestMethod]
    [DataRow("Allow(SocialMedia).To(Pupils).Citing(\"1\"); Deny(SocialMedia).To(Class(9)).Citing(\"2\");")]
    [DataRow("Deny(SocialMedia).To(Class(9)).Citing(\"2\"); Allow(SocialMedia).To(Pupils).Citing(\"1\");")]
    public void Rule_2_a_deny_wins_over_an_allow_in_whatever_order(string rules) => Assert.AreEqual(Outcome.Denied, Desk.With(rules).Decide(Pupil));

    [TestMethod]
    public void Rule_2_an_allow_that_applies_allows() =>
        Assert.AreEqual(Outcome.Allowed, Desk.With("Allow(SocialMedia).To(Pupils).Citing(\"1\");").Decide(Pupil));

    [TestMethod]
    public void Rule_2_what_no_rule_settles_is_the_default_and_enforced_as_a_denial()
    {
        var desk = Desk.With("Allow(SocialMedia).To(Staff).Citing(\"1\");");

        Assert.AreEqual(Outcome.Default, desk.Decide(Pupil));
        Assert.IsFalse(desk.Compiled.Decide(desk.Situation(Pupil)).Allowed);
    }

    [TestMethod]
    public void Rule_2_all_denys_that_apply_decide_together()
    {
        var desk = Desk.With("Allow(SocialMedia).To(Pupils).Citing(\"1\"); Deny(SocialMedia).To(Class(9)).Citing(\"2\"); Deny(AllSites).To(Pupils).Citing(\"3\");");

        Assert.AreEqual("1, 2", string.Join(", ", desk.Compiled.DecidingRules(desk.Situation(Pupil))));
    }

    [TestMethod]
    [DataRow(63)]
    [DataRow(64)]
    [DataRow(65)]
    [DataRow(129)]
    public void Rule_2_a_deny_wins_however_many_rules_stand_before_it(int allows)
    {
        var rules = string.Concat(Enumerable.Repeat("Allow(SocialMedia).To(Pupils).Citing(\"1\");\n", allows)) + "Deny(SocialMedia).To(Class(9)).Citing(\"2\");";
        var desk = Desk.With(rules);

        Assert.AreEqual(allows, desk.Compiled.Decide(desk.Situation(Pupil)).Rule);
        Assert.AreEqual(Outcome.Allowed, desk.Decide(Pupil with { Class = 10 }));
    }

    [TestMethod]
    public void Rule_4_a_permission_opens_an_allow_and_only_while_it_lasts()
    {
        var desk = Desk.With("Allow(SocialMedia).To(Staff).With(Permission(\"Headteacher\")).Citing(\"1\");");

        Assert.AreEqual(Outcome.Allowed, desk.Decide(Staff with { Permissions = ["Headteacher"] }));
        Assert.AreEqual(Outcome.Default, desk.Decide(Staff));
        Assert.AreEqual(Outcome.Default, desk.Decide(Staff with { Permissions = ["Chair of Governors"] }));
    }

    [TestMethod]
    public void Rule_4_an_allow_with_two_permissions_needs_both()
    {
        var desk = Desk.With("Allow(SocialMedia).To(Staff).With(Permission(\"Headteacher\")).With(Permission(\"Chair of Governors\")).Citing(\"1\");");

        Assert.AreEqual(Outcome.Default, desk.Decide(Staff with { Permissions = ["Headteacher"] }));
        Assert.AreEqual(Outcome.Allowed, desk.Decide(Staff with { Permissions = ["Headteacher", "Chair of Governors"] }));
    }

    [TestMethod]
    public void Rule_4_any_of_its_permissions_lifts_a_deny()
    {
        var desk = Desk.With("Allow(SocialMedia).To(Staff).Citing(\"1\"); Deny(SocialMedia).To(Staff).Unless(Permission(\"Headteacher\")).Unless(Permission(\"Chair of Governors\")).Citing(\"2\");");

        Assert.AreEqual(Outcome.Denied, desk.Decide(Staff));
        Assert.AreEqual(Outcome.Allowed, desk.Decide(Staff with { Permissions = ["Chair of Governors"] }));
    }

    [TestMethod]
    public void Rule_5_an_unknown_place_satisfies_no_allow()
    {
        var desk = Desk.With("Allow(SocialMedia).To(Pupils).In(OnSite).Citing(\"1\"); Allow(SocialMedia).To(Pupils).In(OffSite).Citing(\"2\");");

        Assert.AreEqual(Outcome.Default, desk.Decide(Pupil with { Place = Location.Unknown }));
    }

    [TestMethod]
    public void Rule_5_an_unknown_place_satisfies_every_deny()
    {
        var desk = Desk.With("Allow(SocialMedia).To(Pupils).Citing(\"1\"); Deny(SocialMedia).To(Pupils).In(Place(\"Library\")).Citing(\"2\");");

        Assert.AreEqual(Outcome.Denied, desk.Decide(Pupil with { Place = Location.Unknown }));
        Assert.AreEqual(Outcome.Allowed, desk.Decide(Pupil));
    }

    [TestMethod]
    public void Rule_5_any_place_is_no_condition_so_an_unknown_place_meets_it() =>
        Assert.AreEqual(Outcome.Allowed, Desk.With("Allow(SocialMedia).To(Pupils).In(AnyPlace).Citing(\"1\");").Decide(Pupil with { Place = Location.Unknown }));

    [TestMethod]
    public void Rule_6_the_repeated_hour_is_judged_by_its_wall_time_both_times()
    {
        var desk = Desk.With("Allow(SocialMedia).To(Pupils).During(Sunday.Between(\"01:30\", \"01:45\")).Citing(\"1\");");
        var first = desk.MinuteOf("2026-10-25T00:30") + 60;

        Assert.AreEqual(Outcome.Allowed, desk.Agree(Pupil, first).Outcome);
        Assert.AreEqual(Outcome.Default, desk.Agree(Pupil, first + 30).Outcome);
        Assert.AreEqual(Outcome.Allowed, desk.Agree(Pupil, first + 60).Outcome);
    }

    [TestMethod]
    public void Rule_6_the_hour_that_clocks_skip_does_not_occur()
    {
        var desk = Desk.With("Allow(SocialMedia).To(Pupils).During(Sunday.Between(\"01:00\", \"02:00\")).Citing(\"1\");");
        var last = desk.MinuteOf("2026-03-29T00:59");

        for (var minute = last - 30; minute < last + 90; minute++) Assert.AreEqual(Outcome.Default, desk.Agree(Pupil, minute).Outcome);
    }
}
