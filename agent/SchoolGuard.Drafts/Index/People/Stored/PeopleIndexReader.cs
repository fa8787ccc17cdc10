using SchoolGuard.Drafts.Index.People.Hashing;

namespace SchoolGuard.Drafts.Index.People.Stored;

/// <summary>Reads an index, from whoever hands it over.</summary>
internal static class PeopleIndexReader
{
    private const int SmallestEntry = sizeof(ulong) + 1;
    private const PartUse AllUses = PartUse.PupilGiven | PartUse.PupilFamily | PartUse.StaffGiven | PartUse.StaffFamily | PartUse.Opening;
    private const Bearers AllBearers = Bearers.Pupil | Bearers.Staff;

    /// <returns>The index, or null: the bytes are none, or more.</returns>
    public static PeopleIndex? TryRead(ReadOnlySpan<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        using var reader = new BinaryReader(stream);
        try
        {
            if (reader.ReadByte() != StoredFormat.Number) return null;
            var index = new PeopleIndex(new NameHash(reader.ReadUInt64(), reader.ReadUInt64()));
            var isRead = TryReadParts(reader, index, out var parts) && TryReadNear(reader, index, parts) && TryReadPeople(reader, index);
            return isRead && stream.Position == stream.Length ? index : null;
        }
        catch (Exception fault) when (fault is EndOfStreamException or FormatException)
        {
            return null;
        }
    }

    private static bool TryReadParts(BinaryReader reader, PeopleIndex index, out int parts)
    {
        if (!TryReadCount(reader, out parts)) return false;
        var before = 0UL;
        for (var at = 0; at < parts; at++)
        {
            var (hash, uses) = (reader.ReadUInt64(), (PartUse)reader.ReadByte());
            // In order and each once, so that their numbers are theirs alone.
            if ((at > 0 && hash <= before) || uses == PartUse.None || (uses & ~AllUses) != PartUse.None) return false;
            index.AddPart(hash, uses);
            before = hash;
        }

        return true;
    }

    private static bool TryReadNear(BinaryReader reader, PeopleIndex index, int parts)
    {
        if (!TryReadCount(reader, out var count)) return false;
        for (var at = 0; at < count; at++)
        {
            var (hash, number) = (reader.ReadUInt64(), reader.Read7BitEncodedInt());
            if (number < 1 || number > parts) return false;
            index.AddNear(hash, number);
        }

        return true;
    }

    private static bool TryReadPeople(BinaryReader reader, PeopleIndex index)
    {
        if (!TryReadCount(reader, out var count)) return false;
        for (var at = 0; at < count; at++)
        {
            var (hash, bearers) = (reader.ReadUInt64(), (Bearers)reader.Read7BitEncodedInt());
            if (bearers == Bearers.None || (bearers & ~AllBearers) != Bearers.None) return false;
            index.AddPerson(hash, bearers);
        }

        return true;
    }

    private static bool TryReadCount(BinaryReader reader, out int count)
    {
        count = reader.Read7BitEncodedInt();
        return count >= 0 && count <= (reader.BaseStream.Length - reader.BaseStream.Position) / SmallestEntry;
    }
}
