using SchoolGuard.Policy.Analyzers.Rules.Language;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>The words that a rule cannot do without.</summary>
internal static class Required
{
    /// <summary>Reports a rule that does not say for whom it is, or which clause it carries out.</summary>
    public static bool Check(Context context, Chain chain, string people, string example) =>
        CheckPeople(context, chain, people, example) & CheckCiting(context, chain);

    public static bool CheckPeople(Context context, Chain chain, string people, string example)
    {
        if (chain.Links.Any(link => string.Equals(link.Word, people, StringComparison.Ordinal))) return true;
        context.Report(UnfinishedRule.Rule.At(chain.First.Span, $"`{chain.First.Word}` does not say for whom", $"add .{people}({example})"));
        return false;
    }

    private static bool CheckCiting(Context context, Chain chain)
    {
        if (chain.Links.Any(link => link.Word is "Citing")) return true;
        context.Report(NoCitation.Rule.At(chain.First.Span, $"`{chain.First.Word}` cites no clause of the school's policy", "add .Citing(\"1a\") with the clause it carries out"));
        return false;
    }
}
