using BenchmarkDotNet.Attributes;
using SchoolGuard.Benchmarks.Policies;
using SchoolGuard.Drafts;
using SchoolGuard.School;

namespace SchoolGuard.Benchmarks.Drafts;

/// <summary>A draft as a member of staff writes one, and the longest that is analysed.</summary>
public class DraftBenchmarks
{
    private readonly DraftAnalyser analyser = new();
    private readonly SchoolIndex index = SchoolIndex.Build(Facts());
    private readonly Draft clean = Of(DraftTexts.CleanPost);
    private readonly Draft named = Of(DraftTexts.NamedPost);
    private readonly Draft longer = Of(DraftTexts.Long);
    private readonly Draft longest = Of(DraftTexts.Longest);

    [Benchmark]
    public DraftAnalysis Clean280() => analyser.Analyse(clean, index, DraftSettings.Defaults);

    [Benchmark]
    public DraftAnalysis Named280() => analyser.Analyse(named, index, DraftSettings.Defaults);

    [Benchmark]
    public DraftAnalysis Long10000() => analyser.Analyse(longer, index, DraftSettings.Defaults);

    [Benchmark]
    public DraftAnalysis Longest() => analyser.Analyse(longest, index, DraftSettings.Defaults);

    private static Draft Of(string text) => new(new DraftText(text), Official: false, Caret: null);

    private static SchoolFacts Facts()
    {
        var school = SchoolFile.Load(WynstonesPolicy.SchoolJson).Settings!.School;
        return new SchoolFacts
        {
            Name = school.Name,
            Aliases = school.Aliases,
            Trust = school.Trust,
            Domains = school.Domains,
            Addresses = school.Addresses,
            Telephones = school.Telephones,
            Handles = school.Handles,
            Hashtags = school.Hashtags,
            Events = school.Events,
            Uniform = school.Uniform,
            Places = school.Places,
            OfficialAccounts = school.OfficialAccounts,
        };
    }
}
