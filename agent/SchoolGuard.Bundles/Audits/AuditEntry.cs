using System.Collections.Immutable;
using NodaTime;

namespace SchoolGuard.Bundles.Audits;

/// <summary>Something that happened. Facts are names and numbers of people, places, rules and files; never the text of a draft.</summary>
public sealed record AuditEntry(Instant At, string Kind, ImmutableArray<KeyValuePair<string, string>> Facts)
{
    /// <summary>Makes an entry of its facts.</summary>
    public static AuditEntry Of(Instant at, string kind, params ReadOnlySpan<(string Name, string Value)> facts)
    {
        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(facts.Length);
        foreach (var (name, value) in facts) pairs.Add(KeyValuePair.Create(name, value));
        return new AuditEntry(at, kind, pairs.MoveToImmutable());
    }
}
