using SchoolGuard.Architecture.Tests.Tree;

namespace SchoolGuard.Architecture.Tests.Sources;

[TestClass]
public sealed class SizeTests
{
    private const int MostLines = 400;
    private const int MostMedian = 60;

    [TestMethod]
    public void No_source_file_is_longer_than_400_lines()
    {
        var tooLong = SourceTree.WithExtension(".cs", ".js", ".mjs", ".razor", ".css", ".html").Where(file => file.Lines.Count > MostLines);

        Expect.None(tooLong.Select(file => $"{file.Name}: {file.Lines.Count} lines"), "split it by concept: one thing to read at a time");
    }

    [TestMethod]
    public void The_median_source_file_is_at_most_60_lines_long()
    {
        var lengths = SourceTree.WithExtension(".cs").Select(file => file.Lines.Count).Order().ToList();

        Assert.IsLessThanOrEqualTo(MostMedian, lengths[lengths.Count / 2]);
    }
}
