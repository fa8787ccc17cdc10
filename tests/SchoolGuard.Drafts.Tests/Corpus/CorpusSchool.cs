using System.Collections.Concurrent;
using SchoolGuard.Policy.Model;
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
        Index = SchoolIndex.Build(FactsOf(settings.School, roster));
    }

    public SchoolIndex Index { get; }

    public static CorpusSchool Named(string name) => All.GetOrAdd(name, each => new CorpusSchool(each));

    private static SchoolFacts FactsOf(SchoolIdentity school, Roster roster) => new()
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
        People = [.. roster.Names.Select(each => new SchoolPerson(each.Role is Role.Pupil ? SchoolRole.Pupil : SchoolRole.Staff, each.GivenName, each.FamilyName, each.PreferredName))],
        Classes = [.. roster.Classes.SelectMany(each => new[] { each.Title, each.Code })],
    };
}
