using System.Security.Cryptography;
using System.Text;
using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Evidence;

/// <summary>Where evidence lies: a folder for each person who kept some, a file for each item.</summary>
internal sealed class EvidenceFolder(StateFolder state)
{
    private const string Suffix = ".evidence";

    /// <summary>The files of one person.</summary>
    public IEnumerable<EvidenceFile> FilesOf(string owner) => FilesIn(FolderOf(owner));

    /// <summary>The files of everybody.</summary>
    public IEnumerable<EvidenceFile> Files() =>
        Directory.Exists(state.Evidence) ? Directory.EnumerateDirectories(state.Evidence).Order(StringComparer.Ordinal).SelectMany(FilesIn) : [];

    public EvidenceFile FileOf(string owner, string id) => new(Path.Combine(FolderOf(owner), id + Suffix));

    /// <summary>Removes what a power cut left half written.</summary>
    public void RemoveParts()
    {
        if (!Directory.Exists(state.Evidence)) return;
        foreach (var part in Directory.EnumerateFiles(state.Evidence, "*" + DurableFile.PartSuffix, SearchOption.AllDirectories)) File.Delete(part);
    }

    private static IEnumerable<EvidenceFile> FilesIn(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*" + Suffix).Order(StringComparer.Ordinal).Select(path => new EvidenceFile(path)) : [];

    // A person's number from the roster may be any text.
    private string FolderOf(string owner) => Path.Combine(state.Evidence, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(owner))));
}
