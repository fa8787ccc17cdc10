using BenchmarkDotNet.Attributes;
using SchoolGuard.Benchmarks.Policies;
using SchoolGuard.Cli.Draft;
using SchoolGuard.Drafts;
using SchoolGuard.School;

namespace SchoolGuard.Benchmarks.Drafts;

/// <summary>A draft as a member of staff writes one, and the longest that is analysed.</summary>
public class DraftBenchmarks
{
    private const int People = 2000;
    private readonly DraftAnalyser analyser = new();
    private readonly SchoolFacts facts = Facts();
    private readonly SchoolIndex index = SchoolIndex.Build(Facts());
    private readonly Draft clean = Of(DraftTexts.CleanPost);
    private readonly Draft named = Of(DraftTexts.NamedPost);
    private readonly Draft doubtful = Of(DraftTexts.DoubtfulPost);
    private readonly Draft pupils = Of(DraftTexts.PupilsPost);
    private readonly Draft longer = Of(DraftTexts.Long);
    private readonly Draft longest = Of(DraftTexts.Longest);

    [Benchmark]
    public DraftAnalysis Clean280() => analyser.Analyse(clean, index, DraftSettings.Defaults);

    [Benchmark]
    public DraftAnalysis Named280() => analyser.Analyse(named, index, DraftSettings.Defaults);

    [Benchmark]
    public DraftAnalysis Doubtful280() => analyser.Analyse(doubtful, index, DraftSettings.Defaults);

    [Benchmark]
    public DraftAnalysis Pupils280() => analyser.Analyse(pupils, index, DraftSettings.Defaults);

    [Benchmark]
    public SchoolIndex Index2000() => SchoolIndex.Build(facts);

    [Benchmark]
    public DraftAnalysis Long10000() => analyser.Analyse(longer, index, DraftSettings.Defaults);

    [Benchmark]
    public DraftAnalysis Longest() => analyser.Analyse(longest, index, DraftSettings.Defaults);

    private static Draft Of(string text) => new(new DraftText(text), Official: false, Caret: null);

    /// <summary>Bytes that stay in use for an index of the roster.</summary>
    public static long IndexSize()
    {
        var school = Facts();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var held = SchoolIndex.Build(school);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(held);
        GC.KeepAlive(school);
        return after - before;
    }

    private static SchoolFacts Facts() => SchoolWords.Of(SchoolFile.Load(WynstonesPolicy.SchoolJson).Settings!.School, Roster.Empty) with
    {
        People = DraftRoster.Of(People),
        Classes = ["Class 9 Media", "9B", "9B/Co1", "10X/Ma2", "Kestrels"],
    };
}
