namespace SchoolGuard.Hub.Subjects;

/// <summary>A person whose data is asked for.</summary>
/// <param name="Username">The account's name.</param>
/// <param name="Person">OneRoster user sourcedId; empty if nobody knows it any more.</param>
internal sealed record Subject(string Username, string Person)
{
    /// <summary>For queries: what equals no column, where there is none.</summary>
    public string? PersonOrNull => Person.Length > 0 ? Person : null;

    /// <summary>For queries: <c>@username</c> in lower case, and <c>@person</c>.</summary>
    public object Values => new { username = Username.ToLowerInvariant(), person = PersonOrNull };

    /// <summary>Whether a value of a record is one of their names.</summary>
    public bool Is(string value) =>
        value.Equals(Username, StringComparison.OrdinalIgnoreCase) || (Person.Length > 0 && value.Equals(Person, StringComparison.Ordinal));
}

/// <summary>A line of an audit that mentions a person.</summary>
/// <param name="Device">The device's id; empty for the hub's own audit.</param>
/// <param name="Series">Of the device's audit.</param>
/// <param name="Number">In the series.</param>
/// <param name="Text">The line.</param>
internal sealed record SubjectLine(string Device, long Series, long Number, string Text);
