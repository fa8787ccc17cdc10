using System.Collections.Concurrent;
using SchoolGuard.Cli.Draft;
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
        var roster = settings.Roster.Folder is { } folder ? Roster.Read(folder).Roster : Roster.Empty;
        Index = SchoolIndex.Build(SchoolWords.Of(settings.School, roster));
    }

    public SchoolIndex Index { get; }

    public static CorpusSchool Named(string name) => All.GetOrAdd(name, each => new CorpusSchool(each));
}
