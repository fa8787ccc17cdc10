namespace SchoolGuard.Policy.Decisions.Keys;

/// <summary>A person as one policy sees them: the rules that are for them.</summary>
public sealed class PersonKey : IEquatable<PersonKey>
{
    internal PersonKey(ulong[] rules, bool isPupil) => (Rules, IsPupil) = (rules, isPupil);

    internal ulong[] Rules { get; }

    internal bool IsPupil { get; }

    /// <summary>Whether the policy cannot tell the two apart: what it decides for one it decides for the other.</summary>
    /// <param name="other">A key of the same policy.</param>
    public bool Equals(PersonKey? other) => other is not null && IsPupil == other.IsPupil && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PersonKey);

    /// <inheritdoc/>
    public override int GetHashCode() => (Rules.Length > 0 ? Rules[0] : 0).GetHashCode() ^ (IsPupil ? 1 : 0);
}

/// <summary>A site as one policy sees it: the rules that speak of it.</summary>
public sealed class SiteKey
{
    internal SiteKey(ulong[] rules, ulong grantable) => (Rules, Grantable, IsGoverned) = (rules, grantable, Array.Exists(rules, word => word != 0));

    /// <summary>Whether some access rule speaks of the site.</summary>
    public bool IsGoverned { get; }

    internal ulong[] Rules { get; }

    /// <summary>One bit for each lesson ceiling under which the site may be granted.</summary>
    internal ulong Grantable { get; }
}

/// <summary>A place as one policy sees it: the rules whose condition on places it meets.</summary>
public sealed class PlaceKey
{
    internal PlaceKey(ulong[] rules) => Rules = rules;

    internal ulong[] Rules { get; }
}

/// <summary>A person's permissions as one policy sees them: the rules that they leave in force.</summary>
public sealed class PermissionKey
{
    internal PermissionKey(ulong[] rules) => Rules = rules;

    internal ulong[] Rules { get; }
}

/// <summary>A lesson as one policy sees it, for one site. The default value is no lesson.</summary>
/// <param name="Ceilings">One bit for each ceiling under which the grant holds for the site, whatever the time.</param>
public readonly record struct LessonKey(ulong Ceilings);
