using BenchmarkDotNet.Attributes;
using SchoolGuard.Benchmarks.Policies;
using SchoolGuard.Drafts;
using SchoolGuard.School;

namespace SchoolGuard.Benchmarks.Drafts;

/// <summary>A draft as a member of staff writes one, and the longest that is analysed.</summary>
public class DraftBenchmarks
{
    private const string Sentence = "What a term it has been: the choir sang, the hall was full, and the rain held off until the last coach had gone. ";
    private const int PostLength = 280;

    private readonly DraftAnalyser analyser = new();
    private readonly SchoolIndex index = SchoolIndex.Build(Facts());
    private readonly Draft clean = new(new DraftText(Repeat("", PostLength)), Official: false, Caret: null);
    private readonly Draft named = new(new DraftText(Repeat("So proud of everybody at Wynstones School today. ", PostLength)), Official: false, Caret: null);
    private readonly Draft longest = new(new DraftText(Repeat("So proud of everybody at Wynstones School today. ", DraftText.MaximumLength)), Official: false, Caret: null);

    [Benchmark]
    public DraftAnalysis Clean280() => analyser.Analyse(clean, index, DraftSettings.Defaults);

    [Benchmark]
    public DraftAnalysis Named280() => analyser.Analyse(named, index, DraftSettings.Defaults);

    [Benchmark]
    public DraftAnalysis Longest() => analyser.Analyse(longest, index, DraftSettings.Defaults);

    private static string Repeat(string opening, int length)
    {
        var text = opening;
        while (text.Length < length) text += Sentence;
        return text[..length];
    }

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
