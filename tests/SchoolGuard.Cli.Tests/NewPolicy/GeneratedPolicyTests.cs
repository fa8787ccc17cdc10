using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.NewPolicy;

/// <summary>Policies from many answers, tried in every situation: a failure names its seed or its options.</summary>
[TestClass]
public sealed class GeneratedPolicyTests : IDisposable
{
    private const int Seeds = 50;

    private readonly TemporaryFolder folder = new();

    public static IEnumerable<string[]> Options =>
    [
        [],
        ["--classes", "Nursery-6"],
        ["--classes", "Nursery-13", "--never", "none", "--lesson", "none", "--sixth-form", "Nursery-13"],
        ["--classes", "Nursery-13", "--never", "none", "--lesson", "Nursery-13"],
        ["--classes", "7-13", "--never", "none", "--lesson", "7,9,11", "--sixth-form", "13"],
        ["--staff", "permission", "--permission-from", "School Business Manager", "--visitors", "yes"],
        ["--staff", "yes", "--visitors", "yes", "--staff-posts", "none"],
        ["--school-times", "07:00-23:00", "--longest-lesson", "16:00"],
        ["--common-room", "Sixth form \"Hut\"", "--time-zone", "Pacific/Auckland", "--title", "Policy \\ {x}"],
    ];

    public void Dispose() => folder.Dispose();

    [TestMethod]
    [DynamicData(nameof(Options))]
    public async Task A_policy_is_clean_its_proofs_hold_and_every_rule_matters(params string[] options) => await CheckAsync(["--school-name", "S", .. options]);

    [TestMethod]
    public async Task Policies_from_random_answers_are_clean_their_proofs_hold_and_every_rule_matters()
    {
        for (var seed = 0; seed < Seeds; seed++) await CheckAsync(RandomAnswers.Next(new Random(seed)));
    }

    private async Task CheckAsync(string[] options)
    {
        var context = string.Join(' ', options);
        var run = await CommandRun.Of(["new", folder.File("x.policy.cs"), "--yes", "--force", .. options]);
        Assert.AreEqual(0, run.ExitCode, $"{context}: {run.Errors}");

        var review = PolicySource.Review("x.policy.cs", File.ReadAllText(folder.File("x.policy.cs")));
        Assert.IsEmpty(review.Findings.Where(finding => finding.Severity >= FindingSeverity.Warning).Select(finding => finding.Message), context);
        var policy = PolicyCompiler.Compile(review.Document!);
        var outcomes = new EverySituation(policy).Outcomes(policy).ToList();
        AssertNobodyIsLeftOut(outcomes, context);
        foreach (var proof in policy.Proofs) AssertHolds(proof, policy, outcomes, context);
        for (var rule = 0; rule < policy.Rules.Count; rule++) AssertMatters(rule, review.Document!, policy, outcomes, context);
    }

    private static void AssertNobodyIsLeftOut(List<(EverySituation.Case Case, Outcome Outcome)> outcomes, string context)
    {
        foreach (var person in outcomes.GroupBy(each => each.Case.Person))
            Assert.IsTrue(person.Any(each => each.Outcome is not Outcome.Default), $"{context}: no rule ever decides for {person.First().Case}");
    }

    private static void AssertHolds(TableProof proof, PolicyTable policy, List<(EverySituation.Case Case, Outcome Outcome)> outcomes, string context)
    {
        var about = outcomes.Where(each => each.Case.IsIn(policy.PeopleSets[proof.People])).ToList();
        var region = about.FindAll(each => proof.Conditions.Any(condition => each.Case.Meets(condition, policy)));
        Assert.IsNotEmpty(region, $"{context}: {proof.Text} is about nothing");
        var against = proof.Kind switch
        {
            ProofKind.Never => region.Where(each => each.Outcome is Outcome.Allowed),
            ProofKind.Always => region.Where(each => each.Outcome is not Outcome.Allowed),
            _ => about.Except(region).Where(each => each.Outcome is Outcome.Allowed),
        };
        Assert.IsEmpty(against.Select(each => $"{each.Case}").Take(1), $"{context}: {proof.Text} fails");
        Assert.IsTrue(proof.Kind is not ProofKind.Only || region.Exists(each => each.Outcome is Outcome.Allowed), $"{context}: {proof.Text} promises what nobody has");
    }

    private static void AssertMatters(int rule, PolicyDocument document, PolicyTable policy, List<(EverySituation.Case Case, Outcome Outcome)> outcomes, string context)
    {
        var without = PolicyCompiler.Compile(document with { Rules = [.. document.Rules.Where((_, index) => index != rule)] });
        var changed = new EverySituation(policy).Outcomes(without).Zip(outcomes).Any(pair => pair.First.Outcome != pair.Second.Outcome);
        Assert.IsTrue(changed, $"{context}: {document.Rules[rule].Text} is redundant");
    }
}
