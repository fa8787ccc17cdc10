using System.Collections.Immutable;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.School.OneRoster;

internal static class UserRows
{
    public static ImmutableArray<User> Read(CsvFile file)
    {
        var users = ImmutableArray.CreateBuilder<User>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var usernames = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in file.Rows("sourcedId", "username", "role"))
        {
            if (Vocabulary.RoleOf(row["role"]) is not { } role || !IsEnabled(row)) continue;
            if (!RowChecks.HasNewId(row, ids)) continue;
            var user = Read(row, role);
            if (user.Username.Length == 0) row.Fault($"user `{user.Id}` has no username, so nobody can be recognised by it; fill it in");
            else if (!usernames.Add(user.Username)) row.Fault($"username `{user.Username}` is given twice, so neither counts; a username belongs to one person");
            users.Add(user);
        }

        return users.ToImmutable();
    }

    private static User Read(Row row, Role role)
    {
        var user = new User
        {
            Id = row["sourcedId"],
            Username = row["username"],
            GivenName = row["givenName"],
            FamilyName = row["familyName"],
            PreferredName = row["preferredGivenName"],
            Role = role,
            ClassNumber = role is Role.Pupil ? Vocabulary.ClassOf(row["grades"]) : null,
        };
        if (role is Role.Pupil && user.ClassNumber is null)
            row.Fault($"pupil `{user.Id}` has no usable grade (`{row["grades"]}`) and so no access; write PK, KG or 01 to 13 in `grades`");
        return user;
    }

    /// <summary>A blank is enabled, as many exports leave it; anything but true is not.</summary>
    private static bool IsEnabled(Row row)
    {
        var enabled = row["enabledUser"];
        if (enabled.Length == 0 || enabled.Equals("true", StringComparison.OrdinalIgnoreCase)) return true;
        if (!enabled.Equals("false", StringComparison.OrdinalIgnoreCase)) row.Fault($"enabledUser is `{enabled}`, which counts as false; write true or false");
        return false;
    }
}
