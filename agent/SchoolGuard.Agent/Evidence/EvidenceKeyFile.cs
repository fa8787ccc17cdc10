using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Evidence;

/// <summary>The key on the disk, made with the first piece of evidence; the agent's account alone can read it.</summary>
internal sealed class EvidenceKeyFile(StateFolder state)
{
    public string Path => state.EvidenceKey;

    /// <returns>The key, or null if there is none yet or the file holds something else.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public EvidenceKey? TryRead() =>
        File.Exists(Path) && File.ReadAllBytes(Path) is { Length: EvidenceKey.Length } bytes ? new EvidenceKey(bytes) : null;

    /// <returns>The key, or null if the file holds something else: a new key in its place would lose what the old one sealed.</returns>
    /// <exception cref="IOException">The file cannot be read, or a new one written.</exception>
    public EvidenceKey? ReadOrCreate()
    {
        if (File.Exists(Path)) return TryRead();
        var key = EvidenceKey.Create();
        DurableFile.Write(Path, key.Bytes);
        return key;
    }
}
