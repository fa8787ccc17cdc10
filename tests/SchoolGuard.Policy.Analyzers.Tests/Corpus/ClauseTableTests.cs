using System.Text.Json;
using SchoolGuard.Policy.Analyzers.Tests.Reading;

namespace SchoolGuard.Policy.Analyzers.Tests.Corpus;

/// <summary>The clause tables of the five schools, against their policies.</summary>
[TestClass]
public sealed class ClauseTableTests
{
    public static IEnumerable<string> Names => CorpusTests.Names;

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void The_table_and_the_clause_list_have_the_same_clauses_and_words(string name)
    {
        var list = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(CorpusTests.PathTo($"{name}.clauses.json")))!;

        AreTheSame(Clause.TableOf(name).Select(clause => $"{clause.Key}: {clause.Words}"), list.Select(clause => $"{clause.Key}: {clause.Value}"));
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Every_clause_stands_once_and_is_carried_by_something(string name)
    {
        var table = Clause.TableOf(name);

        CollectionAssert.AllItemsAreUnique(table.Select(clause => clause.Key).ToArray());
        foreach (var clause in table)
        {
            Assert.AreEqual(string.Join(", ", Carrier.All.Where(clause.IsCarriedBy)), string.Join(", ", clause.Carriers), clause.Key);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void The_clauses_carried_by_an_access_rule_are_those_that_access_rules_cite(string name) =>
        AreTheSame(CarriedBy(name, Carrier.AccessRule), Policies.Read(CorpusTests.TextOf(name)).Document!.Rules.Select(rule => rule.Clause));

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void The_clauses_carried_by_a_posting_rule_are_those_that_posting_rules_cite(string name) =>
        AreTheSame(CarriedBy(name, Carrier.PostingRule), Policies.Read(CorpusTests.TextOf(name)).Document!.PostingRules.Select(rule => rule.Clause));

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void What_no_rule_carries_alone_says_how_or_why_not(string name)
    {
        var silent = Clause.TableOf(name).Where(clause => clause.Reason.Length == 0 && clause.Carriers.Except([Carrier.AccessRule, Carrier.PostingRule]).Any());

        AreTheSame([], silent.Select(clause => clause.Key));
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void Evidence_goes_to_the_person_whom_the_school_names(string name)
    {
        using var school = JsonDocument.Parse(File.ReadAllText(CorpusTests.PathTo($"{name}.school.json")));
        var person = school.RootElement.GetProperty("ReferTo").GetProperty("Concern").GetString()!;
        var evidence = Clause.TableOf(name).Where(clause => clause.IsCarriedBy(Carrier.Evidence)).ToArray();

        Assert.IsNotEmpty(evidence);
        AreTheSame([], evidence.Where(clause => !clause.Reason.Contains(person, StringComparison.Ordinal)).Select(clause => clause.Key));
    }

    private static IEnumerable<string> CarriedBy(string name, string carrier) =>
        Clause.TableOf(name).Where(clause => clause.IsCarriedBy(carrier)).Select(clause => clause.Key);

    private static void AreTheSame(IEnumerable<string> expected, IEnumerable<string> actual) =>
        Assert.AreEqual(string.Join('\n', expected.Order(StringComparer.Ordinal)), string.Join('\n', actual.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
}
