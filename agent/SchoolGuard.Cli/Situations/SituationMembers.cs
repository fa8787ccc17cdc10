using NodaTime;
using NodaTime.Text;
using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.School;

namespace SchoolGuard.Cli.Situations;

/// <summary>Makes sense of who, on which site and when; what makes none is a <see cref="FormatException"/>.</summary>
internal static class SituationMembers
{
    private static readonly LocalDateTimePattern[] TimePatterns =
    [
        LocalDateTimePattern.ExtendedIso,
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
    ];

    /// <summary>Whoever may be meant.</summary>
    /// <param name="member">What the role is called where it was said.</param>
    /// <param name="role">The role.</param>
    /// <param name="number">The class, for pupils only.</param>
    /// <param name="groups">Groups of the roster.</param>
    /// <returns>The person; a pupil whose class is not given may be in any.</returns>
    public static Person[] ToPeople(string member, string role, int? number, string[] groups) => (role, number) switch
    {
        ("pupil", { } known) when Bases.IsClass(known) => [Person.Pupil(known, groups)],
        ("pupil", { } known) => throw new FormatException($"there is no class `{known}`: classes are -1 (Nursery), 0 (Reception) and 1 to 13"),
        ("pupil", null) => [.. Enumerable.Range(Bases.LowestClass, Bases.HighestClass - Bases.LowestClass + 1).Select(any => Person.Pupil(any, groups))],
        ("staff", null) => [Person.Staff(groups)],
        ("visitor", null) => [Person.Visitor(groups)],
        ("staff" or "visitor", _) => throw new FormatException("`class` is for pupils only"),
        _ => throw new FormatException($"there is no {member} `{role}`: write pupil, staff or visitor"),
    };

    public static Site ToSite(string text)
    {
        if (!HostName.TryParse(text, out var host, out var fault)) throw new FormatException($"`{text}` is not a host name: {fault}");
        var service = ServiceCatalogue.Default.Find(host);
        return new Site(host.Value, service?.Id, service is null ? SiteCategories.None : (SiteCategories)(1 << (int)service.Category));
    }

    public static LocalDateTime ToTime(string text)
    {
        foreach (var pattern in TimePatterns)
        {
            if (pattern.Parse(text).TryGetValue(default, out var time)) return time;
        }

        throw new FormatException($"`{text}` is not a local time: write it as 2026-11-24T10:14:00");
    }

    /// <summary>The minute of a wall time.</summary>
    public static long MinuteOf(this NodaZone zone, LocalDateTime at) => zone.ToMinute(at)
        ?? throw new FormatException($"`{LocalDateTimePattern.GeneralIso.Format(at)}` does not occur in {zone.Zone.Id}: the clocks go forward over it");
}
