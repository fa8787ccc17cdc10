using Google.Protobuf;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;
using SchoolGuard.School;

namespace SchoolGuard.Cli.Fleet.People;

/// <summary>Hands a folder's roster to the hub, piece by piece.</summary>
internal static class RosterUpload
{
    private const int PieceBytes = 1024 * 1024;

    public static bool TryRead(string folder, out IReadOnlyDictionary<string, byte[]> files, out string fault)
    {
        var read = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        files = read;
        fault = Directory.Exists(folder) ? "" : $"{folder}: there is no such folder: give the one that the roster was exported to";
        foreach (var name in fault.Length > 0 ? [] : RosterFiles.Names.Where(name => File.Exists(Path.Combine(folder, name))))
        {
            if (!Files.TryReadBytes(Path.Combine(folder, name), out var bytes, out fault)) return false;
            read[name] = bytes;
        }

        return fault.Length == 0;
    }

    public static async Task<ImportRosterReply> SendAsync(HubConnection hub, RosterStart start, IReadOnlyDictionary<string, byte[]> files, CancellationToken cancellation)
    {
        using var call = hub.People.ImportRoster(hub.Headers, cancellationToken: cancellation);
        await call.RequestStream.WriteAsync(new ImportRosterRequest { Start = start }, cancellation);
        foreach (var (name, content) in files)
        {
            for (var at = 0; at < content.Length; at += PieceBytes)
            {
                var piece = UnsafeByteOperations.UnsafeWrap(content.AsMemory(at, Math.Min(PieceBytes, content.Length - at)));
                await call.RequestStream.WriteAsync(new ImportRosterRequest { Piece = new RosterPiece { File = name, Content = piece } }, cancellation);
            }
        }

        await call.RequestStream.CompleteAsync();
        return await call.ResponseAsync;
    }
}
