using System.Text;

namespace SchoolGuard.Policy.Analyzers.Editing.Words;

/// <summary>A headline, points and a quotation, as Markdown.</summary>
internal sealed class Sheet(string headline)
{
    private readonly List<string> points = [];

    public Sheet Add(string? point)
    {
        if (point is { Length: > 0 }) points.Add(point);
        return this;
    }

    public Sheet Add(IEnumerable<string> several)
    {
        foreach (var point in several) Add(point);
        return this;
    }

    /// <summary>The sheet with a quotation at its end.</summary>
    public string Quote(string quotation) => quotation.Length == 0 ? ToString() : $"{this}\n\n> {quotation}";

    public override string ToString()
    {
        var text = new StringBuilder(headline);
        if (points.Count > 0) text.Append('\n');
        foreach (var point in points) text.Append("\n- ").Append(point);
        return text.ToString();
    }
}
