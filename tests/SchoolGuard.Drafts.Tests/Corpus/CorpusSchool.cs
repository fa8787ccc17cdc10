using System.Collections.Concurrent;
using SchoolGuard.School;

namespace SchoolGuard.Drafts.Tests.Corpus;

/// <summary>A school of tests/corpus/drafts/schools, read as every program of ours reads one.</summary>
internal sealed class CorpusSchool
{
    private static readonly ConcurrentDictionary<string, CorpusSchool> All = new(StringComparer.Ordinal);

    private CorpusSchool(string name)
    {
        var load = SchoolFile.Load(CorpusFile.PathTo("schools", name, "school.json"));
        if (load.Settings is not { } settings) throw new FormatException(string.Join('\n', load.Faults));
        Index = SchoolIndex.Build(FactsOf(settings.School));
    }

    public SchoolIndex Index { get; }

    public static CorpusSchool Named(string name) => All.GetOrAdd(name, each => new CorpusSchool(each));

    private static SchoolFacts FactsOf(SchoolIdentity school) => new()
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
