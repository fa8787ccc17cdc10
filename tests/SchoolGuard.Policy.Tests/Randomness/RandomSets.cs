using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Tests.Randomness;

/// <summary>Random sets over a few names, so that they meet often.</summary>
/// <param name="random">Chance.</param>
/// <param name="minutesOfDay">The minutes at which parts of days begin and end; none: any.</param>
internal sealed class RandomSets(Random random, params int[] minutesOfDay)
{
    public SetExpression<PeopleValue> People(int depth = 2) => Set(depth, PeopleValueOf);

    public SetExpression<SiteValue> Sites(int depth = 2) => Set(depth, SiteValueOf);

    public SetExpression<PlaceValue> Places(int depth = 2) => Set(depth, PlaceValueOf);

    public SetExpression<TimeValue> Times(int depth = 3) => Set(depth, () => TimeValueOf(depth));

    private SetExpression<T> Set<T>(int depth, Func<T> value)
    {
        if (depth > 0 && random.OneIn(3))
        {
            return new SetExpression<T>.Combination(
                random.From(SetOperator.Union, SetOperator.Intersection, SetOperator.Difference),
                Set(depth - 1, value),
                Set(depth - 1, value),
                default);
        }

        var leaf = new SetExpression<T>.Value(value(), default);
        return random.OneIn(4) ? new SetExpression<T>.Named("named", leaf, default) : leaf;
    }

    private PeopleValue PeopleValueOf() => random.Next(6) switch
    {
        0 => new PeopleValue.OfBases(Bases.Pupils),
        1 => new PeopleValue.OfBases(random.From(Bases.Staff, Bases.Visitors)),
        2 => new PeopleValue.OfBases(Bases.Everyone),
        3 => new PeopleValue.OfBases(Bases.OfClass(random.Next(Bases.LowestClass, Bases.HighestClass + 1))),
        4 => new PeopleValue.OfBases(random.Next(1, Bases.Everyone + 1)),
        _ => new PeopleValue.OfGroup(random.From("Prefects", "Chess club")),
    };

    private SiteValue SiteValueOf() => random.Next(6) switch
    {
        0 => new SiteValue.OfCategories(SiteCategories.SocialMedia),
        1 => new SiteValue.OfCategories((SiteCategories)random.Next(1, 128)),
        2 => new SiteValue.OfService(random.From("facebook", "youtube", "x", "minecraft")),
        3 or 4 => new SiteValue.OfHost(random.From("example.org", "www.example.org", "a.www.example.org", "youtube.com", "org")),
        _ => new SiteValue.Everything(),
    };

    private PlaceValue PlaceValueOf() => random.Next(6) switch
    {
        0 => new PlaceValue.OnSite(),
        1 => new PlaceValue.OffSite(),
        2 => new PlaceValue.Anywhere(),
        _ => new PlaceValue.OfName(random.From("Library", "Hall", "Common room")),
    };

    private TimeValue TimeValueOf(int depth)
    {
        if (depth == 0 || random.OneIn(2)) return new TimeValue.Days(random.OneIn(2) ? 0b1111111 : random.Next(1, 128), random.From(0b111, 0b001, 0b011, 0b100));
        var start = MinuteOfDay();
        var end = MinuteOfDay();
        return new TimeValue.Between(Times(depth - 1), start, end == start ? (start + 1) % 1440 : end);
    }

    private int MinuteOfDay() => minutesOfDay.Length > 0 ? random.From(minutesOfDay) : random.OneIn(2) ? random.Next(1440) : random.From(0, 1, 59, 60, 61, 120, 510, 945, 1320, 1438, 1439);
}
