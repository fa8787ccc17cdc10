using System.Text.RegularExpressions;
using SchoolGuard.Architecture.Tests.Tree;

namespace SchoolGuard.Architecture.Tests.Sources;

[TestClass]
public sealed partial class LeftoverTests
{
    [TestMethod]
    public void Nothing_is_marked_as_unfinished()
    {
        Expect.None(SourceTree.Code.SelectMany(file => file.Where(Unfinished().IsMatch)), "finish it, or leave it out");
    }

    [TestMethod]
    public void No_code_is_commented_out()
    {
        var found = SourceTree.Code.SelectMany(file => CommentedCode.OutsideRawStrings(file.Lines).Where(CommentedCode.IsOn).Select(line => $"{file.Name}: {line.Trim()}"));

        Expect.None(found, "delete it: the history keeps it");
    }

    [TestMethod]
    public void No_test_sleeps()
    {
        // A benchmark is no test: its devices beat at their pace, and its hub is measured while nothing happens.
        var tests = SourceTree.Code.Where(file => file.Name.StartsWith("tests/", StringComparison.Ordinal) && !file.Name.StartsWith("tests/SchoolGuard.Benchmarks/", StringComparison.Ordinal));

        Expect.None(tests.SelectMany(file => file.Where(Sleep().IsMatch)), "wait for the event, or move FakeTime");
    }

    [TestMethod]
    [DataRow("    // return value;", true)]
    [DataRow("// var rules = policy.Rules;", true)]
    [DataRow("// rules.Add(rule);", true)]
    [DataRow("// count += 1;", true)]
    [DataRow("// if (rule is null) {", true)]
    [DataRow("// }", true)]
    [DataRow("// Immutable once read;", false)]
    [DataRow("// The month name comes first (as in `May 3`);", false)]
    [DataRow("// If nobody answers (the hub is away) the last policy stays.", false)]
    [DataRow("// else the first rule decides", false)]
    [DataRow("/// return value;", false)]
    [DataRow("rules.Add(rule);", false)]
    public void Code_in_a_comment_is_told_from_prose(string line, bool code)
    {
        Assert.AreEqual(code, CommentedCode.IsOn(line));
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\bThread\.Sleep\b|\bTask\.Delay\b|\bWaitForTimeout|\btime\.sleep\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sleep();
}
