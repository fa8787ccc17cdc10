using NodaTime;

namespace SchoolGuard.School.OneRoster;

/// <summary>A person's place in a class.</summary>
/// <param name="UserId">Who.</param>
/// <param name="ClassId">Which class.</param>
/// <param name="Days">When.</param>
internal sealed record Enrolment(string UserId, string ClassId, Days Days)
{
    public bool Holds(LocalDate day) => Days.Contain(day);
}

/// <summary>Days from the first, included, to the end, excluded, as OneRoster 1.1 defines both; null is without limit.</summary>
internal readonly record struct Days(LocalDate? Begin, LocalDate? End)
{
    public bool Contain(LocalDate day) => !(day < Begin) && !(day >= End);
}
