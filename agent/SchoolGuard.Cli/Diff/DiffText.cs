using System.Globalization;
using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Cli.Diff;

/// <summary>Changes for people.</summary>
internal static class DiffText
{
    public static void Write(TextWriter output, string oldPath, string newPath, PolicyDiff diff, IReadOnlyList<ChangeFinding> findings)
    {
        foreach (var finding in findings)
        {
            output.WriteLine($"{finding.Descriptor.Id}: {finding.Descriptor.Title}: {finding.Change.Box}{Minutes(finding.Change)}");
            WriteRules(output, diff, finding.Change, oldPath, newPath);
            output.WriteLine($"  example: {finding.Change.Box.Pick()}");
            output.WriteLine();
        }

        foreach (var change in diff.Restated)
        {
            output.WriteLine($"restated: {change.Box}{Minutes(change)}");
            WriteRules(output, diff, change, oldPath, newPath);
            output.WriteLine();
        }

        output.WriteLine(Summary(diff));
    }

    private static void WriteRules(TextWriter output, PolicyDiff diff, Change change, string oldPath, string newPath)
    {
        WriteRules(output, "before", oldPath, change.OldRules.Select(index => diff.Old.Table.Rules[index]));
        WriteRules(output, "now", newPath, change.NewRules.Select(index => diff.New.Table.Rules[index]));
    }

    private static void WriteRules(TextWriter output, string when, string path, IEnumerable<TableRule> rules)
    {
        var none = true;
        foreach (var rule in rules)
        {
            output.WriteLine($"  {when}: {path}:{rule.Line}: {rule.Text}");
            none = false;
        }

        if (none) output.WriteLine($"  {when}: no rule decides");
    }

    private static string Minutes(Change change) => string.Create(CultureInfo.InvariantCulture, $" ({change.Box.MinutesPerWeek:N0} minutes a week)");

    private static string Summary(PolicyDiff diff)
    {
        if (diff.IsSame) return "the policies are the same in every situation";
        if (diff.IsEquivalent) return "the policies allow the same in every situation; only the reasons change";
        return $"{Parts(diff.NewAccess.Count)} of new access, {Parts(diff.LostAccess.Count)} of access lost";
    }

    private static string Parts(int count) => count == 1 ? "1 part" : $"{count} parts";
}
