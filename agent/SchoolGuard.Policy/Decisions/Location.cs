namespace SchoolGuard.Policy.Decisions;

/// <summary>Where a device is, as far as it is known.</summary>
public readonly record struct Location
{
    private enum Kind
    {
        Unknown,
        Named,
        OnSite,
        OffSite,
    }

    private readonly Kind kind;

    private Location(Kind kind, string? name)
    {
        this.kind = kind;
        Name = name;
    }

    /// <summary>Not known: the strict reading holds. Also the default value.</summary>
    public static Location Unknown => default;

    /// <summary>On the site, in none of its named places.</summary>
    public static Location OnSite => new(Kind.OnSite, name: null);

    /// <summary>Off the site.</summary>
    public static Location OffSite => new(Kind.OffSite, name: null);

    /// <summary>The name of a named place, else null.</summary>
    public string? Name { get; }

    /// <summary>Whether the place is unknown.</summary>
    public bool IsUnknown => kind is Kind.Unknown;

    internal bool IsOffSite => kind is Kind.OffSite;

    /// <summary>A named place; one that the policy does not speak of counts as the rest of the site.</summary>
    public static Location Named(string name) => new(Kind.Named, name);

    /// <summary>The place in words: its name, <c>On site</c>, <c>Off site</c> or <c>Unknown place</c>.</summary>
    public override string ToString() => kind switch
    {
        Kind.Named => Name!,
        Kind.OnSite => "On site",
        Kind.OffSite => "Off site",
        _ => "Unknown place",
    };
}
