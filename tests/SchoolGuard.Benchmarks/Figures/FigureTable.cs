namespace SchoolGuard.Benchmarks.Figures;

/// <summary>Figures as a Markdown table, as the READMEs have them.</summary>
internal static class FigureTable
{
    public static void Write(TextWriter writer, IEnumerable<Figure> figures)
    {
        writer.WriteLine("| figure | measured | budget | ratio |");
        writer.WriteLine("|---|---|---|---|");
        foreach (var figure in figures)
        {
            var ratio = figure.Ratio is { } number ? Numbers.Format(number) : "";
            writer.WriteLine($"| {figure.What} | {Numbers.Format(figure.Value)} {figure.Unit} | {(figure.Budget is null ? "" : $"{figure.Budget} {figure.Unit}")} | {ratio} |");
        }
    }
}
