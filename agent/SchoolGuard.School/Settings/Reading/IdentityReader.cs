namespace SchoolGuard.School.Reading;

internal static class IdentityReader
{
    private const double DefaultMetres = 400;
    private const double MostMetres = 100_000;

    public static SchoolIdentity Read(Section section)
    {
        if (section.Text("Name") is not { } name)
        {
            // A blank name has been reported where it was read.
            if (section.Child("Name").IsAbsent) section.Child("Name").Fault("the school's name is missing; write \"School\": { \"Name\": \"…\" }");
            name = "";
        }

        return new SchoolIdentity
        {
            Name = name,
            Aliases = section.Texts("Aliases"),
            Trust = section.Texts("Trust"),
            Domains = section.Values<string>("Domains", Parse.Domain, "write a host name such as `school.example`, without a scheme or a path"),
            Addresses = section.Texts("Addresses"),
            Telephones = section.Texts("Telephones"),
            Handles = section.Values<string>("Handles", Parse.Handle, "write the handle with its @, as `@OurSchool`"),
            Hashtags = section.Values<string>("Hashtags", Parse.Hashtag, "write the hashtag with its #, as `#OurSchool`"),
            Events = section.Texts("Events"),
            Uniform = section.Texts("Uniform"),
            Places = section.Texts("Places"),
            OfficialAccounts = section.Texts("OfficialAccounts"),
            Location = ReadLocation(section.Child("Location")),
        };
    }

    private static SchoolLocation? ReadLocation(Section section)
    {
        if (!section.Exists) return null;
        var latitude = Coordinate(section, "Latitude", 90);
        var longitude = Coordinate(section, "Longitude", 180);
        var metres = section.Value("Metres", Parse.Number(double.Epsilon, MostMetres), "write metres, above 0 and at most 100000") ?? DefaultMetres;
        return latitude is { } north && longitude is { } east ? new SchoolLocation(north, east, metres) : null;
    }

    private static double? Coordinate(Section section, string key, double most)
    {
        if (!section.Child(key).IsAbsent) return section.Value(key, Parse.Number(-most, most), $"write degrees from -{most} to {most}");
        section.Child(key).Fault("a location needs its Latitude and its Longitude; write both, in degrees");
        return null;
    }
}
