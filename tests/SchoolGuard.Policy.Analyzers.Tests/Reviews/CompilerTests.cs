using System.Globalization;
using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Analyzers.Tests.Reading;

namespace SchoolGuard.Policy.Analyzers.Tests.Reviews;

/// <summary>The rules as a compiler and editors run them find what a review finds.</summary>
[TestClass]
public sealed class CompilerTests
{
    private const string Path = "school/wynstones.policy.cs";

    private const string Faulty = Policies.Header + """
        // Staff may, visitors may not.
        Allow(SocialMedia | Blogs).To(Staff).Citing("2");
        Allow(Forums).To(Staff).During(Monday).Citing("2");
        Deny(SocialMedia).To(Visitors).During(SchoolDays.Between("08:30", "15:45")).Citing("1a");
        Deny(Blogs).To(Visitors).During(SchoolDays.Between("09:00", "10:00")).Citing("1a");
        Allow(Microblogs).To(Visitors).During(Monday.Between("09:00", "10:00")).Citing("1b");
        Prove.Never(SocialMedia).For(Staff);
        """;

    public static IEnumerable<string> Schools => CorpusTests.Names;

    [TestMethod]
    public async Task The_same_findings_at_the_same_places_in_the_same_words()
    {
        var review = Policies.Review(Faulty);

        var diagnostics = await new Compiler().With(Path, Faulty).DiagnosticsAsync();

        Assert.AreEqual(
            string.Join('\n', review.Findings.Select(finding => $"{finding.Descriptor.Id} {finding.Span.Start}+{finding.Span.Length} {finding.Severity} {FindingText.Of(finding)}")),
            string.Join('\n', diagnostics.Select(each => $"{each.Id} {each.Location.SourceSpan.Start}+{each.Location.SourceSpan.Length} {each.Severity} {each.GetMessage(CultureInfo.InvariantCulture)}")));
        Assert.IsGreaterThan(4, diagnostics.Count);
    }

    [TestMethod]
    public async Task The_rules_responsible_are_further_places()
    {
        var diagnostics = await new Compiler().With(Path, Faulty).DiagnosticsAsync();

        Assert.AreEqual("Allow(SocialMedia | Blogs).To(Staff).Citing(\"2\");", TextAt(diagnostics.Single(each => each.Id is "SG1004" && each.Location.GetLineSpan().StartLinePosition.Line == 3).AdditionalLocations.Single()));
    }

    [TestMethod]
    [DynamicData(nameof(Schools))]
    public async Task A_real_policy_compiles_with_its_clauses_and_without_a_warning(string school)
    {
        var diagnostics = await new Compiler()
            .With($"{school}.policy.cs", CorpusTests.TextOf(school))
            .Beside($"{school}.clauses.json", File.ReadAllText(CorpusTests.PathTo($"{school}.clauses.json")))
            .DiagnosticsAsync();

        Assert.IsEmpty(diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info), string.Join('\n', diagnostics));
    }

    [TestMethod]
    public async Task The_clause_list_of_the_same_name_is_used_and_no_other()
    {
        var diagnostics = await new Compiler()
            .With(Path, Faulty)
            .Beside("lists/wynstones.clauses.json", """{ "1a": "", "2": "" }""")
            .Beside("lists/glazebury.clauses.json", """{ "1b": "" }""")
            .DiagnosticsAsync();

        Assert.Contains("the clause list has no clause `1b`", diagnostics.Single(each => each.Id is "SG0004").GetMessage(CultureInfo.InvariantCulture));
    }

    [TestMethod]
    public async Task A_clause_list_that_is_no_json_is_as_good_as_none() =>
        Assert.IsFalse((await new Compiler().With(Path, Faulty).Beside("wynstones.clauses.json", "1a, 1b").DiagnosticsAsync()).Any(each => each.Id is "SG0004"));

    [TestMethod]
    public async Task The_policy_before_of_the_same_name_is_compared_with()
    {
        var diagnostics = await new Compiler()
            .With(Path, Policies.Header + "Allow(Blogs).To(Staff).Citing(\"1\"); Deny(Blogs).To(Pupils | Visitors).Citing(\"2\");")
            .Beside("in force/wynstones.policy.cs", Policies.Header + "Deny(Blogs).To(Everyone).Citing(\"1\");")
            .Beside("in force/glazebury.policy.cs", Policies.Header + "Allow(Blogs).To(Everyone).Citing(\"1\");")
            .DiagnosticsAsync();

        Assert.AreEqual("SG4001, SG4003", string.Join(", ", diagnostics.Select(each => each.Id)));
        Assert.Contains("staff, Blogs, any time", diagnostics[0].GetMessage(CultureInfo.InvariantCulture));
        Assert.IsEmpty(diagnostics[0].AdditionalLocations, "the rule before is in another file");
    }

    [TestMethod]
    public async Task The_file_itself_among_the_additional_files_is_not_the_policy_before() =>
        Assert.IsFalse((await new Compiler().With(Path, Faulty).Beside(Path, Faulty).DiagnosticsAsync()).Any(each => each.Id.StartsWith("SG4", StringComparison.Ordinal)));

    [TestMethod]
    public async Task A_pragma_with_a_reason_hides_a_finding_and_one_without_is_an_error()
    {
        var text = Policies.Header + """
            Allow(SocialMedia).To(Staff).Citing("2");
            #pragma warning disable SG1004 // the clause names them
            Allow(Forums).To(Staff).Citing("3");
            #pragma warning restore SG1004
            #pragma warning disable SG2001
            """;

        var diagnostics = await new Compiler().With(Path, text).DiagnosticsAsync();

        Assert.AreEqual("SG0001", string.Join(", ", diagnostics.Select(each => each.Id)));
    }

    [TestMethod]
    [DataRow(ReportDiagnostic.Suppress, "")]
    [DataRow(ReportDiagnostic.Info, "SG1004 Info")]
    [DataRow(ReportDiagnostic.Error, "SG1004 Error")]
    public async Task The_severity_of_a_warning_may_be_configured(ReportDiagnostic severity, string expected)
    {
        var text = Policies.Header + "Allow(SocialMedia).To(Everyone - Pupils).Citing(\"2\"); Allow(Forums).To(Staff).Citing(\"3\"); Deny(SocialMedia).To(Pupils).Citing(\"1\");";

        var diagnostics = await new Compiler().With(Path, text).Configured("SG1004", severity).DiagnosticsAsync();

        Assert.AreEqual(expected, string.Join(", ", diagnostics.Select(each => $"{each.Id} {each.Severity}")));
    }

    [TestMethod]
    [DataRow("SG3001", "Prove.Never(Blogs).For(Staff);")]
    [DataRow("SG0003", "Deny(Blogs).To(Visitors);")]
    [DataRow("SG0008", "Deny(Blogs).To(Visitors).In(Place(\"Hall\")).Citing(\"1\"); Deny(Forums).To(Visitors).In(Place(\"hall\")).Citing(\"1\");", DisplayName = "an error of a rule that otherwise warns")]
    public async Task An_error_can_be_neither_configured_nor_hidden(string id, string statement)
    {
        var text = $"{Policies.Header}#pragma warning disable {id} // not now\nAllow(Blogs).To(Staff).Citing(\"2\");\n{statement}";

        var diagnostics = await new Compiler().With(Path, text).Configured(id, ReportDiagnostic.Suppress).DiagnosticsAsync();

        Assert.AreEqual(DiagnosticSeverity.Error, diagnostics.Single(each => each.Id.Equals(id, StringComparison.Ordinal)).Severity);
    }

    [TestMethod]
    [DataRow("school/wynstones.cs")]
    [DataRow("school/policy.cs")]
    [DataRow("school/wynstones.policy.vb.cs")]
    public async Task A_file_of_another_name_is_left_alone(string path) => Assert.IsEmpty(await new Compiler().With(path, Faulty).DiagnosticsAsync());

    [TestMethod]
    public async Task Every_policy_of_a_project_is_reviewed_by_itself()
    {
        // One file of top-level statements a project: the other policy is a comment, and so has no header.
        var diagnostics = await new Compiler().With(Path, Faulty).With("school/empty.policy.cs", "// Nothing yet.").DiagnosticsAsync();

        Assert.AreEqual("SG0011", diagnostics.Single(each => each.Location.SourceTree!.FilePath is "school/empty.policy.cs").Id);
    }

    private static string TextAt(Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
