using NodaTime;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Lessons.People;

/// <summary>For which groups somebody may authorise lessons on a day: those that they teach, and those that they cover.</summary>
internal sealed class TeachingGroups
{
    private readonly SchoolDay day;
    private readonly TeachingCaller caller;
    private readonly Dictionary<string, LocalDate> covered;

    private TeachingGroups(SchoolDay day, TeachingCaller caller, IEnumerable<Cover> covers)
    {
        (this.day, this.caller) = (day, caller);
        covered = covers.Where(cover => cover.Teacher.Equals(caller.Person.Id, StringComparison.Ordinal)).ToDictionary(cover => cover.Group, cover => cover.Until, StringComparer.Ordinal);
    }

    public static TeachingGroups Of(SchoolDay day, TeachingCaller caller, IEnumerable<Cover> covers) => new(day, caller, covers);

    public IEnumerable<RosterClass> All => caller.IsStaff
        ? caller.Person.TeachingGroups.Union(covered.Keys, StringComparer.Ordinal).Select(day.ClassOf).OfType<RosterClass>()
        : [];

    public bool Teaches(string group) => caller.IsStaff && caller.Person.TeachingGroups.Contains(group, StringComparer.Ordinal);

    public bool May(string group) => caller.IsStaff && (Teaches(group) || covered.ContainsKey(group));

    /// <summary>Whether a lesson is theirs to extend or end: their own, or one of a group that they may authorise lessons for.</summary>
    public bool MayChange(Lesson lesson) => caller.IsStaff && (May(lesson.Group) || lesson.Teacher.Equals(caller.Person.Id, StringComparison.Ordinal));

    /// <summary>The last day of a cover, or null for a group of their own.</summary>
    public LocalDate? CoverEndOf(string group) => Teaches(group) || !covered.TryGetValue(group, out var until) ? null : until;

    /// <summary>A group that they may authorise lessons for, by any of its names.</summary>
    /// <returns>The group, or null with why not.</returns>
    public RosterClass? Find(string name, out TeachingResult? refusal)
    {
        // Of two classes of one name a teacher means their own.
        var named = All.Where(each => Is(each.Id) || Is(each.Code) || Is(each.Title)).Take(2).ToList();
        refusal = (named.Count, day.FindClass(name)) switch
        {
            (1, _) => null,
            (2, _) => TeachingResult.Not(TeachingFault.Invalid, $"`{name}` is the name of two groups: give its code or sourcedId"),
            (_, { } other) => TeachingResult.Not(TeachingFault.NotAllowed, $"{SchoolDay.NameOf(caller.Person)} does not teach `{other.Title}`: have its teacher name them as cover"),
            _ => TeachingResult.Not(TeachingFault.Unknown, $"the roster has no group `{name}`: give its code, title or sourcedId"),
        };
        return refusal is null ? named[0] : null;

        bool Is(string called) => called.Equals(name, StringComparison.OrdinalIgnoreCase);
    }
}
