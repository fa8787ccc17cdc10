using System.Collections.Immutable;
using NodaTime;

namespace SchoolGuard.School;

/// <summary>A school.json that has been read and found right.</summary>
public sealed record SchoolSettings
{
    public required SchoolIdentity School { get; init; }

    public CalendarSettings Calendar { get; init; } = new();

    /// <summary>The named places, compared without regard to case.</summary>
    public IReadOnlyDictionary<string, PlaceSettings> Places { get; init; } = ImmutableDictionary<string, PlaceSettings>.Empty;

    public RosterSettings Roster { get; init; } = new();

    public ReferToSettings ReferTo { get; init; } = new();

    public RetentionSettings Retention { get; init; } = new();
}

/// <summary>The terms and the days within them on which the school is closed. No terms: every date is in term.</summary>
public sealed record CalendarSettings
{
    /// <summary>First and last days, both included; in order, not overlapping.</summary>
    public ImmutableArray<DateInterval> Terms { get; init; } = [];

    /// <summary>First and last days, both included.</summary>
    public ImmutableArray<DateInterval> Closed { get; init; } = [];

    /// <summary>The periods of the school day by their start, not overlapping; none if the school has not said.</summary>
    public ImmutableArray<SchoolPeriod> Periods { get; init; } = [];
}

/// <summary>A period of the school day, by the school's clock.</summary>
/// <param name="Name">What the timetable calls it.</param>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends, exclusive.</param>
public sealed record SchoolPeriod(string Name, LocalTime Start, LocalTime End);

public sealed record RosterSettings
{
    /// <summary>The full path of the folder of OneRoster files, or null if the school has none.</summary>
    public string? Folder { get; init; }

    /// <summary>Days after which a roster that was not taken or confirmed anew is too old to be believed on devices; 1 to 366.</summary>
    public int MostDays { get; init; } = 14;
}

/// <summary>Whom people are sent to, by role.</summary>
public sealed record ReferToSettings
{
    public string? Concern { get; init; }

    public string? AboutHeadteacher { get; init; }

    /// <summary>The headteacher's username in the roster, so that what concerns them is known to.</summary>
    public string? Headteacher { get; init; }
}

/// <summary>For how many days the hub keeps what names people.</summary>
public sealed record RetentionSettings
{
    /// <summary>Of blocked attempts.</summary>
    public int Blocked { get; init; } = 365;

    /// <summary>Of contact with pupils and evidence. Seven years.</summary>
    public int Safeguarding { get; init; } = 2557;

    /// <summary>Of every other incident. Three years.</summary>
    public int Other { get; init; } = 1096;

    /// <summary>Of lines of the audits that belong to no incident that is kept.</summary>
    public int Audit { get; init; } = 365;
}
