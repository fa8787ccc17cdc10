using System.Globalization;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.School.OneRoster;

/// <summary>OneRoster's enumerations in the policy's words.</summary>
internal static class Vocabulary
{
    private const int HighestClass = 13;

    /// <summary>The role here, or null for families and for roles that nobody has told us of.</summary>
    public static Role? RoleOf(string role) => role.ToUpperInvariant() switch
    {
        "STUDENT" => Role.Pupil,
        "TEACHER" or "AIDE" or "ADMINISTRATOR" or "PROCTOR" or "STAFF" => Role.Staff,
        _ => null,
    };

    /// <summary>The class of the first grade that is one, or null.</summary>
    public static int? ClassOf(string grades) => grades.Split(',', StringSplitOptions.TrimEntries).Select(GradeToClass).FirstOrDefault(number => number is not null);

    private static int? GradeToClass(string grade) => grade.ToUpperInvariant() switch
    {
        "PR" or "PK" or "TK" => -1,
        "KG" => 0,
        var digits when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= HighestClass => number,
        _ => null,
    };
}
