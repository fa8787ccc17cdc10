using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;

namespace SchoolGuard.School.Reading;

internal static class SettingsReader
{
    private const int MostRosterDays = 366;

    public static SchoolSettings Read(IConfiguration configuration, string folder, Action<string, string> report)
    {
        var roster = Of("Roster");
        var referTo = Of("ReferTo");
        return new SchoolSettings
        {
            School = IdentityReader.Read(Of("School")),
            Calendar = TermReader.Read(Of("Calendar")),
            Places = PlaceReader.Read(Of("Places")),
            Roster = ReadRoster(roster, folder),
            ReferTo = new ReferToSettings { Concern = referTo.Text("Concern"), AboutHeadteacher = referTo.Text("AboutHeadteacher"), Headteacher = referTo.Text("Headteacher") },
            Retention = RetentionReader.Read(Of("Retention")),
        };

        Section Of(string key)
        {
            var section = configuration.GetSection(key);
            if (!string.IsNullOrEmpty(section.Value)) report(key, $"a section belongs here: write {{ … }} in place of `{section.Value}`");
            return new Section(section, report);
        }
    }

    private static RosterSettings ReadRoster(Section section, string folder)
    {
        var settings = new RosterSettings { Folder = section.Value<string>("Folder", PathFrom(folder), "write the folder of the OneRoster files") };
        return settings with { MostDays = section.Value<int?>("MostDays", Parse.Whole(1, MostRosterDays), $"write a whole number of days from 1 to {MostRosterDays}") ?? settings.MostDays };
    }

    private static TryParse<string> PathFrom(string folder) => (string text, [MaybeNullWhen(false)] out string value) =>
    {
        var usable = !string.IsNullOrWhiteSpace(text) && !text.Contains('\0', StringComparison.Ordinal);
        value = usable ? Path.GetFullPath(text, folder) : null;
        return usable;
    };
}
