using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SchoolGuard.School.OneRoster;

/// <summary>Copies of a roster's files with the columns that are read here and no others: no password, no telephone number, no parent.</summary>
internal static class RosterExtract
{
    private static readonly FrozenDictionary<string, string[]> Kept = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [RosterFiles.Users] = ["sourcedId", "status", "enabledUser", "role", "username", "givenName", "familyName", "preferredGivenName", "grades"],
        [RosterFiles.Classes] = ["sourcedId", "status", "title", "classCode", "termSourcedIds"],
        [RosterFiles.Enrolments] = ["classSourcedId", "userSourcedId", "status", "role", "beginDate", "endDate"],
        [RosterFiles.Sessions] = ["sourcedId", "status", "startDate", "endDate"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, byte[]> Of(IReadOnlyDictionary<string, byte[]> files) =>
        files.Where(file => Kept.ContainsKey(file.Key)).ToDictionary(file => file.Key, file => Copy(file.Key, file.Value), StringComparer.Ordinal);

    private static byte[] Copy(string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var writer = new CsvWriter(new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)), new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            WriteRow(writer, Kept[name]);
            // What is at fault was reported to whoever handed the files over.
            foreach (var row in new CsvFile(name, () => new MemoryStream(content, writable: false), _ => { }).Rows()) WriteRow(writer, Kept[name].Select(column => row[column]));
        }

        return bytes.ToArray();
    }

    private static void WriteRow(CsvWriter writer, IEnumerable<string> cells)
    {
        foreach (var cell in cells) writer.WriteField(cell);
        writer.NextRecord();
    }
}
