using Grpc.Core;
using SchoolGuard.Hub.Rosters.Importing;
using SchoolGuard.Protocol.V1;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Wire;

/// <summary>Puts the pieces of a roster's files together, as far as they are a roster's and not too much.</summary>
internal static class RosterPieces
{
    /// <exception cref="RpcException">INVALID_ARGUMENT.</exception>
    public static async Task<IReadOnlyDictionary<string, byte[]>> ReadAsync(IAsyncStreamReader<ImportRosterRequest> pieces, CancellationToken cancellation)
    {
        var files = new Dictionary<string, MemoryStream>(StringComparer.Ordinal);
        var total = 0L;
        while (await pieces.MoveNext(cancellation))
        {
            if (pieces.Current.Piece is not { } piece || !RosterFiles.Names.Contains(piece.File, StringComparer.Ordinal)) throw Faults.Of(StatusCode.InvalidArgument, $"a roster has the files {string.Join(", ", RosterFiles.Names)} and no others");
            if ((total += piece.Content.Length) > RosterDesk.MostBytes) throw Faults.Of(StatusCode.InvalidArgument, $"the files have more than {RosterDesk.MostBytes} bytes together: export users, classes and enrolments alone");
            if (!files.TryGetValue(piece.File, out var file)) files[piece.File] = file = new MemoryStream();
            file.Write(piece.Content.Span);
        }

        return files.ToDictionary(file => file.Key, file => file.Value.ToArray(), StringComparer.Ordinal);
    }
}
