using SchoolGuard.Bundles.Equality;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Bundles.Tests.Equality;

[TestClass]
public sealed class PolicyEqualityTests
{
    public static IEnumerable<string> CorpusNames => Tables.CorpusNames;

    [TestMethod]
    [DynamicData(nameof(CorpusNames))]
    public void A_schools_bundle_equals_its_source(string name)
    {
        var bundle = Signer.Read(BundleWriter.Write(Tables.Corpus(name), 1, Signer.Key)).Bundle!;

        Assert.IsNull(PolicyEquality.FirstDifference(Tables.Corpus(name), bundle.Policy));
    }

    [TestMethod]
    [DataRow("Allow(SocialMedia).To(Pupils).During(Monday).Citing(\"1\");", DisplayName = "the effect")]
    [DataRow("Deny(SocialMedia).To(Pupils).During(Tuesday).Citing(\"1\");", DisplayName = "the day")]
    [DataRow("Deny(SocialMedia).To(Pupils).During(Monday.Between(\"00:00\", \"23:59\")).Citing(\"1\");", DisplayName = "one minute")]
    [DataRow("Deny(SocialMedia).To(Pupils).During(Monday & TermTime).Citing(\"1\");", DisplayName = "the kind of day")]
    [DataRow("Deny(SocialMedia).To(Pupils).During(Monday).In(OnSite).Citing(\"1\");", DisplayName = "the place")]
    [DataRow("Deny(SocialMedia).To(Pupils - Class(9)).During(Monday).Citing(\"1\");", DisplayName = "one class")]
    [DataRow("Deny(SocialMedia).To(Pupils - Group(\"Prefects\")).During(Monday).Citing(\"1\");", DisplayName = "a group")]
    [DataRow("Deny(SocialMedia - Forums).To(Pupils).During(Monday).Citing(\"1\");", DisplayName = "a category")]
    [DataRow("Deny(SocialMedia - Service(\"x\")).To(Pupils).During(Monday).Citing(\"1\");", DisplayName = "a service")]
    [DataRow("Deny(SocialMedia | Hosts(\"example.org\")).To(Pupils).During(Monday).Citing(\"1\");", DisplayName = "a host")]
    [DataRow("Deny(SocialMedia).To(Pupils).During(Monday).During(AuthorisedLesson).Citing(\"1\");", DisplayName = "the lesson")]
    [DataRow("Deny(SocialMedia).To(Pupils).During(Monday).Unless(Permission(\"Headteacher\")).Citing(\"1\");", DisplayName = "a permission")]
    [DataRow("Deny(SocialMedia).To(Pupils).During(Monday).Citing(\"1\"); Deny(Messaging).To(Pupils).Citing(\"1\");", DisplayName = "another rule")]
    public void A_difference_in_what_is_decided_is_found_with_a_situation(string other)
    {
        var difference = PolicyEquality.FirstDifference(Tables.Small, Tables.Of(other));

        Assert.IsNotNull(difference);
        Assert.Contains("minute", difference);
    }

    [TestMethod]
    public void A_difference_in_a_rules_words_is_found()
    {
        var rule = Tables.Small.Rules[0];

        Differ(rule with { Clause = "9" });
        Differ(rule with { Rationale = "Another reason." });
        Differ(rule with { Text = "Another text." });
        Differ(rule with { Line = 99 });

        static void Differ(TableRule other) =>
            Assert.AreEqual("the wording of the rule in line 2 differs", PolicyEquality.FirstDifference(Tables.Small, Tables.Small with { Rules = [other] }));
    }

    [TestMethod]
    public void A_difference_in_the_header_is_found() =>
        Assert.AreEqual("the headers differ", PolicyEquality.FirstDifference(Tables.Small, Tables.Small with { Header = Tables.Small.Header with { TimeZone = "Europe/Paris" } }));

    [TestMethod]
    public void A_difference_in_a_ceiling_a_posting_rule_or_a_proof_is_found()
    {
        Differ(Tables.Full with { Ceilings = [Tables.Full.Ceilings[0] with { AtMostMinutes = 61 }] });
        Differ(Tables.Full with { Ceilings = [] });
        Differ(Tables.Full with { PostingRules = [Tables.Full.PostingRules[0] with { Strength = PostingStrength.Note }] });
        Differ(Tables.Full with { PostingRules = [Tables.Full.PostingRules[0] with { Subjects = [PostingSubject.Abuse] }] });
        Differ(Tables.Full with { PostingRules = [] });
        Differ(Tables.Full with { Proofs = [Tables.Full.Proofs[0] with { Kind = ProofKind.Never }] });
        Differ(Tables.Full with { Proofs = [] });

        static void Differ(PolicyTable other) => Assert.IsNotNull(PolicyEquality.FirstDifference(Tables.Full, other));
    }

    [TestMethod]
    public void More_groups_and_roles_than_can_be_tried_together_still_tell_a_difference()
    {
        var many = Tables.Small with
        {
            Groups = [.. Enumerable.Range(0, 40).Select(number => $"Group {number}")],
            Roles = [.. Enumerable.Range(0, 40).Select(number => $"Role {number}")],
        };

        Assert.IsNotNull(PolicyEquality.FirstDifference(Tables.Small, many));
    }
}
