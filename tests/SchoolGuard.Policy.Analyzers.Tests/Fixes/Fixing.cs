using SchoolGuard.Policy.Analyzers.Fixes;
using SchoolGuard.Policy.Analyzers.Reviews;

namespace SchoolGuard.Policy.Analyzers.Tests.Fixes;

/// <summary>Mends policies, and expects what comes of it. Statements stand under a header.</summary>
internal static class Fixing
{
    /// <summary>Expects the last finding of a kind to have a fix, and the text after it.</summary>
    /// <returns>The fix's title.</returns>
    public static string Becomes(string id, string before, string after)
    {
        var fix = For(id, before);
        Assert.IsNotNull(fix, "no fix is offered");
        Assert.AreEqual(after, fix.Apply(Policies.Header + before)[Policies.Header.Length..]);
        return fix.Title;
    }

    /// <summary>Expects a finding of a kind, and no fix for it.</summary>
    public static void IsNotOffered(string id, string statements) => Assert.IsNull(For(id, statements));

    public static FixedPolicy All(string statements) => PolicyFixes.All("test.policy.cs", Policies.Header + statements, new ReviewOptions());

    public static void AllBecome(string before, string after) => Assert.AreEqual(after, All(before).Text[Policies.Header.Length..]);

    private static PolicyFix? For(string id, string statements)
    {
        var review = PolicyReview.Of("test.policy.cs", Policies.Header + statements, new ReviewOptions());
        return PolicyFixes.For(review, review.Findings.Last(finding => string.Equals(finding.Descriptor.Id, id, StringComparison.Ordinal)));
    }
}
