using SchoolGuard.Policy.Analyzers.Tests.Reading;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Tests.Corpus;

/// <summary>A school decides for itself only where its text leaves it open.</summary>
[TestClass]
public sealed class LocalDecisionTests
{
    private const string LocalDecision = "local decision";

    private static readonly Person[] People =
        [.. Enumerable.Range(Bases.LowestClass, Bases.HighestClass - Bases.LowestClass + 1).Select(number => Person.Pupil(number)), Person.Staff(), Person.Visitor()];

    private static readonly SiteCategories[] Categories =
        [.. Enum.GetValues<SiteCategories>().Where(category => int.IsPow2((int)category))];

    public static IEnumerable<string> Names => CorpusTests.Names;

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_local_decision_speaks_only_of_people_of_whom_no_clause_does(string name)
    {
        var policy = new CompiledPolicy(PolicyCompiler.Compile(Policies.Read(CorpusTests.TextOf(name)).Document!));

        foreach (var person in People)
        {
            foreach (var category in Categories)
            {
                var rules = policy.RulesAbout(policy.KeyOf(person), policy.KeyOf(new Site("site.example", Category: category)));
                var clauses = rules.Select(rule => policy.Table.Rules[rule].Clause).Distinct(StringComparer.Ordinal).ToArray();
                if (clauses.Contains(LocalDecision, StringComparer.Ordinal)) Assert.HasCount(1, clauses, $"{category}: {string.Join(", ", clauses)}");
            }
        }
    }
}
