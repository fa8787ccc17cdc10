using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Decisions;

[TestClass]
public sealed class TableCheckTests
{
    private static readonly PolicyTable Sound = PolicyCompiler.Compile(Desk.With("""
        Allow(SocialMedia | Service("x") | Hosts("example.org")).To(Pupils & Group("Prefects")).In(Place("Library")).During(Monday).With(Permission("Headteacher")).Citing("1");
        Lessons.AtMost("01:00").Within(Tuesday).Grantable(SocialMedia);
        Warn(SchoolName).InPostsBy(Staff).On(SocialMedia).During(Monday).Citing("2");
        Prove.Only(SocialMedia).For(Pupils).In(Place("Library")).During(Monday);
        """).Document);

    [TestMethod]
    public void A_sound_table_passes() => TableCheck.Check(Sound);

    [TestMethod]
    [DataRow(-1)]
    [DataRow(99)]
    public void An_index_of_a_rule_that_points_nowhere_is_refused(int index)
    {
        var rule = Sound.Rules[0];

        Refused(Sound with { Rules = [rule with { People = index }] });
        Refused(Sound with { Rules = [rule with { Sites = index }] });
        Refused(Sound with { Rules = [rule with { Places = index }] });
        Refused(Sound with { Rules = [rule with { Times = index }] });
        Refused(Sound with { Rules = [rule with { Permissions = [0, index] }] });
    }

    [TestMethod]
    [DataRow(-1)]
    [DataRow(99)]
    public void An_index_of_a_posting_rule_a_ceiling_or_a_proof_that_points_nowhere_is_refused(int index)
    {
        Refused(Sound with { PostingRules = [Sound.PostingRules[0] with { People = index }] });
        Refused(Sound with { PostingRules = [Sound.PostingRules[0] with { Sites = index }] });
        Refused(Sound with { PostingRules = [Sound.PostingRules[0] with { Times = index }] });
        Refused(Sound with { Ceilings = [Sound.Ceilings[0] with { Within = index }] });
        Refused(Sound with { Ceilings = [Sound.Ceilings[0] with { Grantable = index }] });
        Refused(Sound with { Proofs = [Sound.Proofs[0] with { People = index }] });
        Refused(Sound with { Proofs = [Sound.Proofs[0] with { Sites = index }] });
        Refused(Sound with { Proofs = [Sound.Proofs[0] with { Conditions = [new TableCondition(index, Times: null, AuthorisedLesson: false)] }] });
        Refused(Sound with { Proofs = [Sound.Proofs[0] with { Conditions = [new TableCondition(Places: null, index, AuthorisedLesson: false)] }] });
    }

    [TestMethod]
    public void A_step_of_a_set_that_points_nowhere_is_refused()
    {
        Refused(Sound with { Groups = [] });
        Refused(Sound with { Services = [] });
        Refused(Sound with { Hosts = [] });
        Refused(Sound with { Roles = [] });
    }

    [TestMethod]
    public void Sites_among_people_and_people_among_sites_are_refused()
    {
        Refused(Sound with { PeopleSets = [.. Sound.PeopleSets, new SetProgram([new SetStep(SetStepKind.Everything)])] });
        Refused(Sound with { SiteSets = [.. Sound.SiteSets, new SetProgram([new SetStep(SetStepKind.Bases, 1)])] });
    }

    [TestMethod]
    public void A_set_of_places_that_does_not_fit_the_places_is_refused() => Refused(Sound with { Places = ["Library", "Hall"] });

    [TestMethod]
    public void A_ceiling_below_one_minute_is_refused() => Refused(Sound with { Ceilings = [Sound.Ceilings[0] with { AtMostMinutes = 0 }] });

    [TestMethod]
    public void More_ceilings_than_a_word_has_bits_are_refused() => Refused(Sound with { Ceilings = [.. Enumerable.Repeat(Sound.Ceilings[0], 65)] });

    [TestMethod]
    public void A_proof_without_a_region_is_refused() => Refused(Sound with { Proofs = [Sound.Proofs[0] with { Conditions = [] }] });

    private static void Refused(PolicyTable table) => Assert.ThrowsExactly<ArgumentException>(() => new CompiledPolicy(table));
}
