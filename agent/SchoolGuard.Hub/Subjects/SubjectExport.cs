using System.IO.Compression;
using NodaTime;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Subjects;

/// <summary>All that the hub knows of a person.</summary>
internal sealed record SubjectExport(Subject Subject, Instant Made, RosterPerson? Roster, IReadOnlyList<(Incident Incident, IReadOnlyList<IncidentEvent> Events)> Incidents, IReadOnlyList<SubjectLine> Lines)
{
    /// <summary>What the store has of them besides: lessons, permissions, requests and the like; only kinds of which there is something.</summary>
    public IReadOnlyList<SubjectEntries> Entries { get; init; } = [];

    /// <summary>What is not given, and who is to be asked for it; empty if that is nothing.</summary>
    public string Withheld { get; init; } = "";

    /// <summary>Packs it for the person: a page to read, and JSON for programs.</summary>
    public byte[] ToZip()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "data.json", SubjectJson.Write(this));
            Add(archive, "read-me.html", SubjectHtml.Write(this));
        }

        return zip.ToArray();
    }

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(content);
    }
}
