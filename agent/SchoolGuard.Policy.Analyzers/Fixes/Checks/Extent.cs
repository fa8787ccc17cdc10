using SchoolGuard.Policy.Analyzers.Reading.Sets;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Fixes.Checks;

/// <summary>Whom, which sites, where and when; an absent part is all of it.</summary>
internal sealed record Extent(SetExpression<PeopleValue>? People = null, SetExpression<SiteValue>? Sites = null, SetExpression<PlaceValue>? Places = null, SetExpression<TimeValue>? Times = null)
{
    /// <summary>Whether both are written alike, so that nothing need be worked out.</summary>
    public bool IsWrittenAs(Extent other) =>
        string.Equals(Words(People), Words(other.People), StringComparison.Ordinal)
        && string.Equals(Words(Sites), Words(other.Sites), StringComparison.Ordinal)
        && string.Equals(Words(Places), Words(other.Places), StringComparison.Ordinal)
        && string.Equals(Words(Times), Words(other.Times), StringComparison.Ordinal);

    public AccessRule AsRule() => new()
    {
        Effect = Effect.Allow,
        People = People ?? new SetExpression<PeopleValue>.Value(new PeopleValue.OfBases(Bases.Everyone), default),
        Sites = Sites ?? new SetExpression<SiteValue>.Value(new SiteValue.Everything(), default),
        Places = Places,
        Times = Times,
        Clause = "",
        Text = "",
        Span = default,
    };

    private static string? Words<T>(SetExpression<T>? set) => set is null ? null : SetIdentity.AsMeant(set);
}
