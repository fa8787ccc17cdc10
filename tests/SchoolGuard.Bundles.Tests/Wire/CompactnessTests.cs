using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Tests.Wire;

/// <summary>Nothing that is equal is written twice.</summary>
[TestClass]
public sealed class CompactnessTests
{
    [TestMethod]
    public void Each_different_week_is_written_once()
    {
        var bundle = Written("""
            Deny(SocialMedia).To(Pupils).During(SchoolDays.Between("08:30", "15:45")).Citing("1");
            Deny(SocialMedia).To(Staff).During(SchoolDays.Between("08:30", "15:45") | Holidays).Citing("2");
            Deny(SocialMedia).To(Visitors).During(Monday).Citing("3");
            """);

        Assert.HasCount(3, bundle.TimeSets);
        Assert.HasCount(4, bundle.TimeWeeks, "the school's week, nothing, all of a holiday, a Monday");
    }

    [TestMethod]
    public void Each_different_set_is_written_once()
    {
        var bundle = Written("""
            var site = OnSite;
            Deny(SocialMedia).To(Pupils | Staff).In(OnSite).During(Monday).Citing("1");
            Allow(SocialMedia).To(Pupils | Staff).In(site).During(Monday).Citing("2");
            """);

        Assert.HasCount(1, bundle.PeopleSets);
        Assert.HasCount(1, bundle.SiteSets);
        Assert.HasCount(1, bundle.PlaceSets);
        Assert.HasCount(1, bundle.TimeSets);
    }

    [TestMethod]
    public void Most_of_a_schools_bundle_is_what_it_says_to_people()
    {
        foreach (var name in Tables.CorpusNames)
        {
            var bundle = V1.PolicyBundle.Parser.ParseFrom(BundleWriter.Payload(Tables.Corpus(name), 1));
            var words = bundle.Rules.Sum(rule => rule.Text.Length + rule.Rationale.Length + rule.Clause.Length) + bundle.PostingRules.Sum(rule => rule.Rationale.Length + rule.Clause.Length) + bundle.Proofs.Sum(proof => proof.Text.Length);

            Assert.IsLessThan(bundle.CalculateSize(), words);
            Assert.IsGreaterThan(bundle.CalculateSize() * 7 / 10, words, name);
        }
    }

    private static V1.PolicyBundle Written(string rules) => V1.PolicyBundle.Parser.ParseFrom(BundleWriter.Payload(Tables.Of(rules), 1));
}
