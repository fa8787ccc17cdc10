using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Tests.Schools;

/// <summary>A situation in plain words: a pupil of Class 9 on site who opens a social network, unless told otherwise.</summary>
internal sealed record Scenario
{
    public Role Role { get; init; } = Role.Pupil;

    /// <summary>Means something for pupils only.</summary>
    public int Class { get; init; } = 9;

    public string[] Groups { get; init; } = [];

    public Site Site { get; init; } = new("facebook.com", "facebook", SiteCategories.SocialNetworks);

    public Location Place { get; init; } = Location.OnSite;

    /// <summary>The sites of the grant in force for this person, or null.</summary>
    public string[]? Lesson { get; init; }

    /// <summary>How long that grant is; 0 if nobody knows.</summary>
    public int LessonMinutes { get; init; }

    public string[] Permissions { get; init; } = [];

    public Person Person => Role switch
    {
        Role.Pupil => Person.Pupil(Class, Groups),
        Role.Staff => Person.Staff(Groups),
        _ => Person.Visitor(Groups),
    };
}
