using SchoolGuard.Policy.Analyzers.Reading.Sets;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>The parts that rules of every kind share, gathered word by word.</summary>
internal sealed class RuleParts(Context context)
{
    private readonly Dictionary<string, SourceSpan> said = new(StringComparer.Ordinal);

    public SetExpression<SiteValue>? Sites { get; private set; }

    public SetExpression<PeopleValue>? People { get; private set; }

    public SetExpression<PlaceValue>? Places { get; private set; }

    public SetExpression<TimeValue>? Times { get; private set; }

    public bool AuthorisedLesson { get; private set; }

    public List<string> Permissions { get; } = [];

    public string? Clause { get; private set; }

    /// <summary>Whether every word could be read.</summary>
    public bool Sound { get; private set; } = true;

    /// <summary>Begins the next alternative of a proof: conditions start afresh.</summary>
    public void ForgetConditions()
    {
        Places = null;
        Times = null;
        AuthorisedLesson = false;
        said.Clear();
    }

    public void ReadSites(Microsoft.CodeAnalysis.IOperation argument) =>
        Sites = Sounds(new SetReader<SiteValue>(context, SiteReader.ReadWord).Read(argument));

    public void Read(Link word)
    {
        switch (word.Word)
        {
            case "To" or "For" or "InPostsBy":
                OnlyOnce(word);
                People = Sounds(new SetReader<PeopleValue>(context, PeopleReader.ReadWord).Read(word.OnlyArgument));
                break;
            case "On" or "Grantable":
                OnlyOnce(word);
                ReadSites(word.OnlyArgument);
                break;
            case "In":
                if (Sounds(new SetReader<PlaceValue>(context, PlaceReader.ReadWord).Read(word.OnlyArgument)) is { } places)
                {
                    NotAgain(word, SetIdentity.AsWritten(places));
                    Places = Both(Places, places, SetOperator.Intersection);
                }

                break;
            case "During" when word.OnlyArgument.Type?.Name is nameof(Policy.Words.LessonCondition):
                NotAgain(word, "lesson");
                AuthorisedLesson = true;
                break;
            case "During" or "Within" or "Outside":
                if (Sounds(new SetReader<TimeValue>(context, TimeReader.ReadWord).Read(word.OnlyArgument)) is { } times) Restrict(word, times);
                break;
            case "With" or "Unless":
                ReadPermission(word);
                break;
            case "Citing":
                OnlyOnce(word);
                Clause = Sounds(Constants.Name(context, word.OnlyArgument));
                if (Clause is not null && context.Options.Clauses is { } known && !known.Contains(Clause, StringComparer.Ordinal)) context.Report(UnknownClause.Of(Clause, word.Span, known));
                break;
            default:
                throw new ArgumentException($"`{word.Word}` is no part of a rule", nameof(word));
        }
    }

    private void Restrict(Link word, SetExpression<TimeValue> times)
    {
        NotAgain(word, SetIdentity.AsWritten(times));
        Times = word.Word is "Outside"
            ? Both(Times ?? TimeReader.AnyTime(word.Span), times, SetOperator.Difference)
            : Both(Times, times, SetOperator.Intersection);
    }

    private void ReadPermission(Link word)
    {
        if (Chain.TryRead(word.OnlyArgument) is not { } chain)
        {
            context.Report(NotAPolicyStatement.Rule.At(word.Span, "this is no permission", "write Permission(\"Headteacher\")"));
            Sound = false;
            return;
        }

        if (Sounds(Constants.Name(context, chain.First.OnlyArgument)) is not { } role) return;
        NotAgain(word, role.ToUpperInvariant());
        if (!Permissions.Contains(role, StringComparer.OrdinalIgnoreCase)) Permissions.Add(role);
    }

    private void OnlyOnce(Link word)
    {
        if (said.TryGetValue(word.Word, out var first))
        {
            context.Report(NotAPolicyStatement.Rule.At(word.Span, $"`{word.Word}` is said twice", "say it once, with one set", related: new RelatedSpan(first, "said here first")));
            Sound = false;
        }
        else
        {
            said.Add(word.Word, word.Span);
        }
    }

    private void NotAgain(Link word, string identity)
    {
        var key = $"{word.Word} {identity}";
        if (said.TryGetValue(key, out var first))
            context.Report(SaidTwice.Rule.At(word.Span, "this condition is given twice", "remove it", related: new RelatedSpan(first, "said here first")));
        else
            said.Add(key, word.Span);
    }

    private static SetExpression<T> Both<T>(SetExpression<T>? first, SetExpression<T> second, SetOperator combine) =>
        first is null ? second : new SetExpression<T>.Combination(combine, first, second, second.Span);

    private TValue? Sounds<TValue>(TValue? value)
        where TValue : class
    {
        Sound &= value is not null;
        return value;
    }
}
