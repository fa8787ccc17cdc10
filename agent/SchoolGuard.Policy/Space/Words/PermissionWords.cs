namespace SchoolGuard.Policy.Space.Words;

/// <summary>Sets of permissions in words.</summary>
internal static class PermissionWords
{
    /// <summary><c>with the Headteacher's permission</c>; null if it does not matter which permissions somebody has.</summary>
    public static string? Of(PolicySpace space, ulong[] classes)
    {
        var roles = space.Names.Roles;
        var choices = new HashSet<int>(Bits.Members(classes).SelectMany(index => space.Permissions[index]).Select(choice => Mask(choice, roles)));
        if (Cube.AnyOf(roles.Count, choices) is { } any) return With([.. any.Select(index => roles[index])], "or");
        var cubes = Cube.Of(roles.Count, choices);
        return cubes.Count == 1 && cubes[0].IsEverything ? null : Lists.Join([.. cubes.Select(cube => Of(cube, roles))], "or");
    }

    /// <summary>A choice of roles: <c>with the Headteacher's permission</c>.</summary>
    public static string With(IReadOnlyList<string> roles, string last = "and") => $"with the {Lists.Join([.. roles.Select(role => $"{role}'s")], last)} permission";

    private static string Of(Cube cube, IReadOnlyList<string> roles)
    {
        List<string> words = [];
        if (cube.With.Count > 0) words.Add(With([.. cube.With.Select(index => roles[index])]));
        if (cube.Without.Count > 0) words.Add($"without the {Lists.Join([.. cube.Without.Select(index => $"{roles[index]}'s")], "or")} permission");
        return string.Join(" and ", words);
    }

    private static int Mask(string[] choice, IReadOnlyList<string> roles)
    {
        var mask = 0;
        for (var index = 0; index < roles.Count; index++)
        {
            if (choice.Contains(roles[index], StringComparer.OrdinalIgnoreCase)) mask |= 1 << index;
        }

        return mask;
    }
}
