using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SchoolGuard.School.OneRoster;

/// <summary>A OneRoster CSV file, row by row.</summary>
internal sealed class CsvFile(string name, Func<Stream> open, Action<RosterFault> report)
{
    /// <summary>No cell of a roster is nearly as long; one that is lacks its closing quotation mark.</summary>
    private const int LongestCell = 64 * 1024;

    /// <summary>The rows that are well formed and not deleted; none if the file lacks one of the columns.</summary>
    public IEnumerable<Row> Rows(params string[] needed)
    {
        var rows = new List<Row>();
        try
        {
            using var reader = new StreamReader(open());
            ReadRows(reader, needed, rows);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Fault(null, $"the file cannot be read ({exception.Message}); export it again");
        }
        catch (CsvHelperException)
        {
            Fault(null, $"the file cannot be read beyond row {rows.Count + 1}; look there for a quotation mark that is not closed");
        }

        return rows.Where(row => !row.IsDeleted);
    }

    private void ReadRows(TextReader reader, string[] needed, List<Row> rows)
    {
        var malformed = false;
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            BadDataFound = _ => malformed = true,
            IgnoreBlankLines = false,
            MaxFieldSize = LongestCell,
        });
        var columns = ReadHeader(parser);
        if (needed.FirstOrDefault(column => !columns.ContainsKey(column)) is { } missing)
        {
            Fault(null, $"there is no column `{missing}`; export it as OneRoster 1.1 CSV with its header row");
            return;
        }

        while (true)
        {
            malformed = false;
            if (!parser.Read()) return;
            var cells = parser.Record ?? [];
            if (cells.All(string.IsNullOrWhiteSpace)) continue;
            if (malformed || cells.Any(cell => cell.Contains('\n', StringComparison.Ordinal)))
                Fault(parser.Row, "a quotation mark is out of place; close it, or double it inside a quoted cell");
            else
                rows.Add(new Row(parser.Row, columns, cells, Fault));
        }
    }

    private static Dictionary<string, int> ReadHeader(CsvParser parser)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        string[] header = parser.Read() ? parser.Record ?? [] : [];
        for (var index = 0; index < header.Length; index++) columns.TryAdd(header[index].Trim(), index);
        return columns;
    }

    private void Fault(int? row, string message) => report(new RosterFault(name, row, message));
}
