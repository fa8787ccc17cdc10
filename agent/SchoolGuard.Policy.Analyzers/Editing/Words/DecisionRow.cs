using System.Globalization;
using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Analyzers.Editing.Words;

/// <summary>What a rule decides among all the others: where it is in effect, and where others override it.</summary>
internal static class DecisionRow
{
    /// <param name="analysis">The policy over every situation there is.</param>
    /// <param name="rule">The rule's index.</param>
    public static IEnumerable<string> Of(PolicyAnalysis analysis, int rule)
    {
        var applies = analysis.Policy.Applies(rule);
        if (analysis.Document.Rules[rule].Effect is Effect.Deny) return [Line("denies", applies)];
        var allows = Line("allows", applies.Intersect(analysis.Policy.Allowed));
        return analysis.Rules[rule].IsOverriddenSomewhere ? [allows, Line("overridden by a Deny", applies.Intersect(analysis.Policy.Denied))] : [allows];
    }

    private static string Line(string what, IRegion region) => region.IsEmpty
        ? $"{what}: nothing"
        : string.Format(CultureInfo.InvariantCulture, "{0}: {1} ({2:N0} minutes a week)", what, BoxWords.Of(region), region.MinutesPerWeek);
}
