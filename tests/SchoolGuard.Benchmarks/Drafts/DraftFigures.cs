using SchoolGuard.Benchmarks.Figures;

namespace SchoolGuard.Benchmarks.Drafts;

internal static class DraftFigures
{
    private const double NanosecondsPerMicrosecond = 1000;
    private const double MicrosecondsPerMillisecond = 1000;
    private const double NanosecondsPerMillisecond = 1_000_000;
    private const double BytesPerMegabyte = 1024 * 1024;

    public static IEnumerable<Figure> Measure(bool brief)
    {
        var summary = InProcess.Run<DraftBenchmarks>(brief);
        yield return new Figure("draft of 280 characters, nothing to find, median", summary.Median(nameof(DraftBenchmarks.Clean280)) / NanosecondsPerMicrosecond, "us", Budget.AtMost(100));
        yield return new Figure("the same, allocated", summary.Bytes(nameof(DraftBenchmarks.Clean280)), "bytes", Budget.AtMost(0));
        yield return new Figure("draft of 280 characters that names the school, median", summary.Median(nameof(DraftBenchmarks.Named280)) / NanosecondsPerMicrosecond, "us", Budget.AtMost(100));
        yield return new Figure("draft of 280 characters that names pupils, median", summary.Median(nameof(DraftBenchmarks.Pupils280)) / NanosecondsPerMicrosecond, "us", Budget.AtMost(100));
        yield return new Figure("draft of 280 characters of names that are nobody's, median", summary.Median(nameof(DraftBenchmarks.Doubtful280)) / NanosecondsPerMicrosecond, "us", Budget.AtMost(100));
        yield return new Figure("the same, allocated", summary.Bytes(nameof(DraftBenchmarks.Doubtful280)), "bytes", Budget.AtMost(0));
        yield return new Figure("index of 2,000 people, built, median", summary.Median(nameof(DraftBenchmarks.Index2000)) / NanosecondsPerMillisecond, "ms", Budget.AtMost(50));
        yield return new Figure("the same, held", DraftBenchmarks.IndexSize() / BytesPerMegabyte, "MB", Budget.AtMost(8));
        yield return new Figure("draft of 10,000 characters, median", summary.Median(nameof(DraftBenchmarks.Long10000)) / NanosecondsPerMillisecond, "ms", Budget.AtMost(3));
        yield return new Figure("draft of 100,000 characters, median", summary.Median(nameof(DraftBenchmarks.Longest)) / NanosecondsPerMillisecond, "ms");

        var harper = HarperPeer.Run([DraftTexts.CleanPost, DraftTexts.NamedPost, DraftTexts.Long], passes: brief ? 5 : 31).Milliseconds;
        yield return new Figure("harper.js on the 280 characters with nothing to find, median", harper[0] * MicrosecondsPerMillisecond, "us");
        yield return new Figure("harper.js on the 280 characters that name the school, median", harper[1] * MicrosecondsPerMillisecond, "us");
        yield return new Figure("harper.js on the 10,000 characters, median", harper[2], "ms");
    }
}
