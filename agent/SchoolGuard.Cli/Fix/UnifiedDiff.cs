using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace SchoolGuard.Cli.Fix;

/// <summary>What changes in a file, as <c>diff -u</c> prints it and <c>patch</c> takes it.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static void Write(TextWriter output, string path, string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, new LineEndingsPreservingChunker());
        if (diff.DiffBlocks.Count == 0) return;
        output.Write($"--- {path}\n+++ {path}\n");
        foreach (var hunk in Hunks(diff.DiffBlocks)) Write(output, hunk, diff.PiecesOld, diff.PiecesNew);
    }

    /// <summary>Changes so near to each other that their surroundings would meet are one.</summary>
    private static List<List<DiffBlock>> Hunks(IEnumerable<DiffBlock> blocks)
    {
        var hunks = new List<List<DiffBlock>>();
        foreach (var block in blocks)
        {
            if (hunks.Count > 0 && block.DeleteStartA - EndA(hunks[^1][^1]) <= 2 * Context) hunks[^1].Add(block);
            else hunks.Add([block]);
        }

        return hunks;
    }

    private static void Write(TextWriter output, List<DiffBlock> hunk, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var lead = Math.Min(Context, hunk[0].DeleteStartA);
        var tail = Math.Min(Context, before.Count - EndA(hunk[^1]));
        var (startA, startB) = (hunk[0].DeleteStartA - lead, hunk[0].InsertStartB - lead);
        output.Write($"@@ -{Range(startA, EndA(hunk[^1]) + tail - startA)} +{Range(startB, hunk[^1].InsertStartB + hunk[^1].InsertCountB + tail - startB)} @@\n");
        var next = startA;
        foreach (var block in hunk)
        {
            for (; next < block.DeleteStartA; next++) Write(output, ' ', before[next]);
            for (; next < EndA(block); next++) Write(output, '-', before[next]);
            for (var added = 0; added < block.InsertCountB; added++) Write(output, '+', after[block.InsertStartB + added]);
        }

        for (; next < EndA(hunk[^1]) + tail; next++) Write(output, ' ', before[next]);
    }

    private static void Write(TextWriter output, char sign, string line) =>
        output.Write(line.EndsWith('\n') ? $"{sign}{line}" : $"{sign}{line}\n\\ No newline at end of file\n");

    private static int EndA(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    /// <summary>An empty range lies behind a line, and any other starts at one.</summary>
    private static string Range(int start, int count) => $"{(count == 0 ? start : start + 1)},{count}";
}
