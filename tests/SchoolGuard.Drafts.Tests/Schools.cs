namespace SchoolGuard.Drafts.Tests;

/// <summary>Schools to write about.</summary>
internal static class Schools
{
    public static SchoolFacts RavensWood { get; } = new()
    {
        Name = "Ravens Wood School",
        Aliases = ["Ravens Wood", "RWS"],
        Trust = ["Impact Multi Academy Trust", "IMAT"],
        Domains = ["ravenswood.example"],
        Addresses = ["Oakley Road, ZZ2 8ZZ"],
        Telephones = ["020 7946 0050"],
        Handles = ["@RavensWoodSch"],
        Hashtags = ["#TeamRWS"],
        OfficialAccounts = ["@RavensWoodSch"],
        Events = ["Kestrel Cup"],
        Places = ["Attenborough Hall"],
        Uniform = ["maroon blazer"],
    };

    public static SchoolFacts Park { get; } = new() { Name = "Park School", Aliases = ["Park"], Addresses = ["3 Mill Lane, Thornaby, ZZ4 1AA"] };

    public static SchoolFacts StMarys { get; } = new() { Name = "St Mary's C of E Primary School", Aliases = ["St Mary's"], Addresses = ["Church Lane, Orpwell, ZZ7 3QT"] };

    public static SchoolFacts Bucklebury { get; } = new() { Name = "Bucklebury School", Aliases = ["Bucklebury"], Addresses = ["The Slade, Bucklebury, ZZ9 6AB"] };

    public static SchoolFacts Wynstones { get; } = new() { Name = "Wynstones School", Aliases = ["Wynstones"] };
}
