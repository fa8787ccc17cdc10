using SchoolGuard.Policy.Model;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Lessons.People;

/// <summary>For whom something is done about lessons, and by which door.</summary>
/// <param name="Person">Their entry in the roster.</param>
/// <param name="Door">For the audit: which device, console or operator.</param>
internal sealed record TeachingCaller(RosterPerson Person, string Door)
{
    public bool IsStaff => Person.Role is Role.Staff;

    public bool IsPupil => Person.Role is Role.Pupil;
}
