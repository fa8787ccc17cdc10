using System.Globalization;
using NodaTime.Text;
using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Reasons;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Tests.Oracle;

namespace SchoolGuard.Policy.Tests.Schools;

/// <summary>A policy at work in a school: what the product decides and what the oracle says.</summary>
internal sealed class Desk(PolicyDocument document, School school)
{
    private static readonly string[] Services = ["facebook", "youtube", "x", "minecraft", "whatsapp", "reddit"];

    public CompiledPolicy Compiled { get; } = new(PolicyCompiler.Compile(document));

    public PolicyDocument Document => document;

    public School School => school;

    /// <summary>Rules without a header, read as the language.</summary>
    public static Desk With(string rules, School? school = null) =>
        Of($"Policy(\"Social Media Policy\", school: \"Test School\", timeZone: \"Europe/London\");\n{rules}", school);

    /// <summary>A whole policy.</summary>
    public static Desk Of(string policy, School? school = null)
    {
        var reading = PolicyReader.Read("test.policy.cs", policy, new ReadingOptions());
        Assert.IsNotNull(reading.Document, string.Join("\n", reading.Findings.Select(finding => finding.Message)));
        return new Desk(reading.Document, school ?? School.WithoutCalendar);
    }

    public Changes Changes => new(Compiled, school.Zone, school.Calendar);

    public long MinuteOf(string wallTime) =>
        school.MinuteOf(LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(wallTime).GetValueOrThrow());

    public string WallTimeOf(long? minute) =>
        minute is { } known ? school.WallAt(known).ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) : "never";

    /// <summary>The outcome, on which product and oracle agree.</summary>
    /// <param name="scenario">What to decide.</param>
    /// <param name="at">Wall time; a Tuesday morning unless told otherwise.</param>
    public Outcome Decide(Scenario scenario, string at = "2026-11-24T10:14") => Agree(scenario, MinuteOf(at)).Outcome;

    /// <summary>The verdict for an instant, on which product and oracle agree.</summary>
    public Verdict Agree(Scenario scenario, long minute)
    {
        var expected = new OracleCase(document, school, scenario).At(minute);
        var situation = Situation(scenario, minute);
        var decision = Compiled.Decide(situation);
        var rules = Compiled.DecidingRules(situation);
        var context = $"{scenario} at {school.WallAt(minute)}";
        Assert.AreEqual(expected.Outcome, decision.Outcome, context);
        CollectionAssert.AreEqual(expected.Rules, rules.ToArray(), context);
        Assert.AreEqual(expected.Rules.Length == 0 ? -1 : expected.Rules[0], decision.Rule, context);
        return expected;
    }

    public Situation Situation(Scenario scenario, long minute = 0) => Circumstances(scenario, minute).In(Compiled);

    public Circumstances Circumstances(Scenario scenario, long minute = 0) => new()
    {
        Person = scenario.Person,
        Site = scenario.Site,
        Place = scenario.Place,
        Lesson = scenario.Lesson is { } names ? Granted(names) : null,
        LessonMinutes = scenario.LessonMinutes,
        Permissions = scenario.Permissions,
        At = Changes.WallTimeAt(minute),
    };

    private static GrantedSites Granted(string[] names)
    {
        var sites = GrantedSites.TryRead(names, id => Services.Contains(id, StringComparer.Ordinal), out var unknown);
        Assert.IsNotNull(sites, unknown);
        return sites;
    }
}
