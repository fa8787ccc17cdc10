using Grpc.Core;

namespace Grpc.Protocol;

/// <summary>Turns headers into metadata and back.</summary>
internal static class MetadataHeaders
{
    public static string ValueOf(Metadata.Entry entry) => entry.IsBinary ? BinaryHeader.Encode(entry.ValueBytes) : entry.Value;

    /// <summary>
    /// Adds a header as metadata, unless it belongs to the protocol. What metadata cannot hold is left out: it must not break a call whose
    /// other parts are well formed.
    /// </summary>
    public static void Add(Metadata metadata, string name, string? value)
    {
        if (value is null || HeaderNames.IsReserved(name) || !Metadata.Entry.IsKey(name)) return;
        if (name.EndsWith(Metadata.BinaryHeaderSuffix, StringComparison.OrdinalIgnoreCase)) AddBinary(metadata, name, value);
        else if (Metadata.Entry.IsText(value)) metadata.Add(name, value);
    }

    /// <summary>Values of one binary key may come joined by commas.</summary>
    private static void AddBinary(Metadata metadata, string name, string value)
    {
        foreach (var range in value.AsSpan().Split(','))
        {
            if (BinaryHeader.TryDecode(value.AsSpan(range), out var bytes)) metadata.Add(name, bytes);
        }
    }
}
