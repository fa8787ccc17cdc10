using Google.Protobuf;
using SchoolGuard.Agent.State;
using SchoolGuard.Drafts;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Rosters.Wire;

/// <summary>The hashed names on the disk, as the hub sent them.</summary>
internal static class NamesFile
{
    private const int MostClasses = 20_000;

    /// <returns>The names, or null: there are none, or the file is damaged.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static HeldNames? TryRead(string path) =>
        File.Exists(path) && Messages.TryRead(SliceNames.Parser, File.ReadAllBytes(path)) is { } read ? TryRead(read) : null;

    /// <returns>The names, or null where the message is none.</returns>
    public static HeldNames? TryRead(SliceNames names) =>
        names.Classes.Count <= MostClasses && names.Roster.Length > 0 && SchoolNames.TryRead(names.Hashes.Span) is { } hashes ? new HeldNames(names.Roster, hashes, [.. names.Classes]) : null;

    /// <exception cref="IOException">The disk is full: what was held before is still there.</exception>
    public static void Write(string path, HeldNames names) => DurableFile.Write(
        path, new SliceNames { Roster = names.Roster, Hashes = UnsafeByteOperations.UnsafeWrap(names.Names.ToBytes()), Classes = { names.Classes } }.ToByteArray());
}
