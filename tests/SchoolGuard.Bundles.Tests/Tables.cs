using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Tests.Schools;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Bundles.Tests;

/// <summary>Policies to put into bundles.</summary>
internal static class Tables
{
    public const string SmallPolicy = """Deny(SocialMedia).To(Pupils).During(Monday).Citing("1");""";

    public static PolicyTable Small { get; } = Of(SmallPolicy);

    /// <summary>A table with at least one of everything.</summary>
    public static PolicyTable Full { get; } = Of("""
        // Why.
        Allow(SocialMedia | Service("x") | Hosts("example.org")).To(Pupils & Group("Prefects")).In(Place("Library")).During(Monday).With(Permission("Headteacher")).Citing("1");
        Deny(AllSites).To(Visitors - Group("Governors")).In(OffSite).Unless(Permission("Headteacher")).Citing("2");
        Lessons.AtMost("01:00").Within(Tuesday).Grantable(SocialMedia);
        Warn(SchoolName).InPostsBy(Staff).On(SocialMedia).From(PersonalAccounts).During(Monday).Citing("2");
        Prove.Only(SocialMedia).For(Pupils).In(Place("Library")).During(Monday).Or.During(AuthorisedLesson);
        """);

    public static IEnumerable<string> CorpusNames { get; } = ["bucklebury", "glazebury", "ravens-wood", "wightwick-hall", "wynstones"];

    public static PolicyTable Corpus(string name)
    {
        var path = Repository.PathTo("tests", "corpus", "policies", $"{name}.policy.cs");
        return PolicyCompiler.Compile(Desk.Of(File.ReadAllText(path)).Document);
    }

    public static PolicyTable Of(string rules) => PolicyCompiler.Compile(Desk.With(rules).Document);
}
