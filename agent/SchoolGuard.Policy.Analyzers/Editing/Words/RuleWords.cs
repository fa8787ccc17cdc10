using SchoolGuard.Policy.Analyzers.Editing.Names;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Analyzers.Editing.Words;

/// <summary>Rules in words, as Markdown.</summary>
internal sealed class RuleWords(INameBook names)
{
    /// <param name="rule">The rule.</param>
    /// <param name="row">What it decides among the others; empty if that is not known.</param>
    public string Of(AccessRule rule, IEnumerable<string> row) => new Sheet($"**{rule.Effect}** {SetWords.Of(rule.Sites)} to {SetWords.Of(rule.People)}")
        .Add(Conditions(rule.Places is { } places ? SetWords.Of(places) : null, rule.Times is { } times ? SetWords.Of(times) : null, rule.AuthorisedLesson))
        .Add(rule.Permissions.Count == 0 ? null : Permission(rule))
        .Add(row)
        .Add(Clause(rule.Clause))
        .Add(Lines(rule.Span))
        .Quote(rule.Rationale);

    public string Of(PostingRule rule) => new Sheet($"**{rule.Strength}** {Lists.Join([.. rule.Subjects.Select(subject => subject.ToString())])} in posts by {SetWords.Of(rule.People)}")
        .Add(rule.Sites is { } sites ? $"on {SetWords.Of(sites)}" : null)
        .Add(rule.Account is PostingAccount.Any ? null : $"from {rule.Account.ToString().ToLowerInvariant()} accounts")
        .Add(rule.Times is { } times ? $"when: {SetWords.Of(times)}" : null)
        .Add(rule.Permissions.Count == 0 ? null : Lifting(rule.Permissions))
        .Add(Clause(rule.Clause))
        .Add(Lines(rule.Span))
        .Quote(rule.Rationale);

    public static string Of(LessonCeiling ceiling) => new Sheet($"**Lessons** of at most {TimeValueWords.Clock(ceiling.AtMostMinutes)} hours")
        .Add(ceiling.Within is { } times ? $"when: {SetWords.Of(times)}" : "when: any time")
        .Add(ceiling.Grantable is { } sites ? $"sites: {SetWords.Of(sites)}" : "sites: those of the rules that say AuthorisedLesson")
        .Add(Lines(ceiling.Span))
        .ToString();

    public static string Of(Proof proof)
    {
        var conditions = proof.Conditions.Select(condition => string.Join(", ", Conditions(
            condition.Places is { } places ? SetWords.Of(places) : null,
            condition.Times is { } times ? SetWords.Of(times) : null,
            condition.AuthorisedLesson)));
        return new Sheet($"**Prove** that {SetWords.Of(proof.Sites)} is {proof.Kind.ToString().ToLowerInvariant()} allowed for {SetWords.Of(proof.People)}")
            .Add([string.Join("; or ", conditions)])
            .Add(Lines(proof.Span))
            .ToString();
    }

    private static IEnumerable<string> Conditions(string? places, string? times, bool lesson)
    {
        if (places is not null) yield return $"where: {places}";
        if (times is not null) yield return $"when: {times}";
        if (lesson) yield return "within a lesson that a teacher has authorised";
    }

    private static string Permission(AccessRule rule) => rule.Effect is Effect.Allow
        ? $"with the permission of {Lists.Join(rule.Permissions)}"
        : Lifting(rule.Permissions);

    private static string Lifting(IReadOnlyList<string> roles) => $"unless permitted by {Lists.Join(roles, "or")}";

    private string Clause(string clause)
    {
        var words = names.NamesOf(NameKind.Clause).FirstOrDefault(known => string.Equals(known.Name, clause, StringComparison.Ordinal))?.Detail;
        return words is { Length: > 0 } ? $"clause {clause}: {words}" : $"clause {clause}";
    }

    private static string Lines(SourceSpan span) => span.Line == span.EndLine ? $"line {span.Line}" : $"lines {span.Line} to {span.EndLine}";
}
