namespace SchoolGuard.School.OneRoster;

/// <summary>A row of a file, its cells found by the names of their columns.</summary>
internal sealed class Row(int number, Dictionary<string, int> columns, string[] cells, Action<int?, string> report)
{
    /// <summary>The trimmed cell of a column; empty where the file has no such column or the row ends before it.</summary>
    public string this[string column] => columns.TryGetValue(column, out var index) && index < cells.Length ? cells[index].Trim() : "";

    public bool IsDeleted => this["status"].Equals("tobedeleted", StringComparison.OrdinalIgnoreCase);

    public void Fault(string message) => report(number, message);
}
