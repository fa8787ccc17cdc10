using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Evidence;

/// <summary>A file of evidence.</summary>
internal sealed record EvidenceFile(string Path)
{
    /// <summary>The item's, as far as the name can be believed.</summary>
    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>What its content is bound to: the owner's folder and the id.</summary>
    public string Name => $"{System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(Path))}/{Id}";

    /// <exception cref="IOException">The disk is full: nothing is left of the file.</exception>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        DurableFile.Write(Path, bytes);
    }
}
