using System.Globalization;
using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Limits;

[TestClass]
public sealed class SG5001TooLargeToAnalyseTests
{
    private const string Id = "SG5001";

    [TestMethod]
    public void A_policy_with_more_groups_than_can_be_told_apart_is_refused_where_it_begins()
    {
        var finding = Expect.FindingsOfFile(Id, $"// A comment above the header.\n[|{Policies.Header.TrimEnd()}|]\n{Groups(11)}").Single();

        Assert.AreEqual(FindingSeverity.Error, finding.Severity);
        Assert.AreEqual("the policy is too large to be analysed: it tells apart 11 groups, and 10 at most fit beside the rest", finding.Message);
        Assert.AreEqual("name fewer, or join some of them with `var`", finding.Help);
    }

    [TestMethod]
    public void As_many_groups_as_fit_are_none() => Expect.Findings(Id, Groups(10));

    [TestMethod]
    public void So_is_one_with_too_many_roles_that_grant_permissions() =>
        Assert.Contains("it tells apart 12 permissions", Expect.FindingsOfFile(Id, $"[|{Policies.Header.TrimEnd()}|]\n{Roles(12)}").Single().Message);

    [TestMethod]
    public void So_is_one_with_too_many_situations_and_the_largest_kind_is_named() =>
        Assert.Contains("kinds of", Expect.FindingsOfFile(Id, $"[|{Policies.Header.TrimEnd()}|]\n{Groups(10)}\n{Roles(10)}").Single().Message);

    [TestMethod]
    public void Two_policies_that_are_too_large_together_are_not_compared()
    {
        var changed = Policies.Review(Policies.Header + Groups(8), before: Policies.Header + Groups(8).Replace("Group ", "Former group ", StringComparison.Ordinal));

        Assert.Contains(Id, changed.Findings.Select(finding => finding.Descriptor.Id));
        Assert.IsNull(changed.Analysis);
        Assert.IsNull(changed.Change);
    }

    /// <summary>Nothing is answered by halves; what reading found is still said.</summary>
    [TestMethod]
    public void Nothing_else_is_found_in_it_but_what_reading_finds()
    {
        var review = Policies.Review($"{Policies.Header}{Groups(11)}\nDeny(Blogs | Blogs).To(Pupils & Staff).Citing(\"1\");");

        Assert.AreEqual("SG0006, SG5001", string.Join(", ", review.Findings.Select(finding => finding.Descriptor.Id).Order(StringComparer.Ordinal)));
    }

    [TestMethod]
    public void Numbers_are_written_alike_in_every_country()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.MatchesRegex(@"\d,\d\d\d ", Expect.FindingsOfFile(Id, $"[|{Policies.Header.TrimEnd()}|]\n{Groups(10)}\n{Roles(10)}").Single().Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Groups(int count) => string.Join('\n', Enumerable.Range(1, count).Select(number => $"Allow(Hosts(\"host{number}.example\")).To(Group(\"Group {number}\")).Citing(\"1\");"));

    private static string Roles(int count) => string.Join('\n', Enumerable.Range(1, count).Select(number => $"Allow(Hosts(\"host{number}.example\")).To(Staff).With(Permission(\"Role {number}\")).Citing(\"1\");"));
}
