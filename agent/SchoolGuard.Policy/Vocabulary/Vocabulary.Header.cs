using SchoolGuard.Policy.Words;

namespace SchoolGuard.Policy;

/// <summary>
/// The words of the policy language. A policy file uses them as C#, is read by SchoolGuard and is never run: the members exist for their names,
/// their types and their documentation, and do nothing.
/// </summary>
public static partial class Vocabulary
{
    /// <summary>Names the policy. Stands once, first.</summary>
    /// <param name="title">The policy's title, as on its first page.</param>
    /// <param name="school">The school's name.</param>
    /// <param name="timeZone">The school's time zone by its IANA name: <c>Europe/London</c>.</param>
    /// <param name="issued">The day of issue, as <c>2026-09-01</c>.</param>
    /// <param name="review">The day of the next review, as <c>2027-09-01</c>.</param>
    public static PolicyHeader Policy(string title, string school, string timeZone, string issued = "", string review = "") => default;
}
