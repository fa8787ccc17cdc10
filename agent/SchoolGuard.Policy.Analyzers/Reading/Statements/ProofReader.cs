using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>Reads <c>Prove</c>.</summary>
internal static class ProofReader
{
    public static Proof? Read(Context context, Chain chain, Statement statement)
    {
        var claim = chain.Links[1];
        var parts = new RuleParts(context);
        parts.ReadSites(claim.OnlyArgument);
        List<ProofCondition> conditions = [];
        foreach (var word in chain.Links.Skip(2))
        {
            if (word.Word is "Or") conditions.Add(Finish(context, parts, word));
            else parts.Read(word);
        }

        conditions.Add(Finish(context, parts, chain.Links[chain.Links.Count - 1]));
        if (!Required.CheckPeople(context, chain, "For", "Pupils") || !parts.Sound) return null;
        return new Proof
        {
            Kind = (ProofKind)Enum.Parse(typeof(ProofKind), claim.Word),
            Sites = parts.Sites!,
            People = parts.People!,
            Conditions = conditions,
            Text = statement.Text,
            Span = statement.Span,
        };
    }

    private static ProofCondition Finish(Context context, RuleParts parts, Link at)
    {
        var condition = new ProofCondition { Places = parts.Places, Times = parts.Times, AuthorisedLesson = parts.AuthorisedLesson };
        parts.ForgetConditions();
        if (at.Word is "Or" && condition == new ProofCondition())
            context.Report(UnfinishedRule.Rule.At(at.Span, "`Or` follows no condition", "write the conditions first, as in .In(commonRoom).Or.During(AuthorisedLesson)"));
        return condition;
    }
}
