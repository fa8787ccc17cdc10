namespace SchoolGuard.Drafts.Index.People.Stored;

/// <summary>Writes an index. Everything is in the order of its hashes, which tells nothing of the roster's.</summary>
internal static class PeopleIndexWriter
{
    public static byte[] Write(PeopleIndex index, bool withNear)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(StoredFormat.Number);
        writer.Write(index.Hash.Key.Key0);
        writer.Write(index.Hash.Key.Key1);
        var numbers = WriteParts(writer, [.. index.Parts]);
        (ulong, int)[] near = withNear ? [.. index.Near.Select(each => (each.Hash, numbers[each.Number]))] : [];
        WriteEntries(writer, near);
        WriteEntries(writer, [.. index.People]);
        writer.Flush();
        return bytes.ToArray();
    }

    /// <returns>The new number of each part by its old one.</returns>
    private static int[] WriteParts(BinaryWriter writer, NamePart[] parts)
    {
        var numbers = new int[parts.Length + 1];
        var ordered = Enumerable.Range(0, parts.Length).OrderBy(place => parts[place].Hash).ToArray();
        writer.Write7BitEncodedInt(parts.Length);
        for (var at = 0; at < ordered.Length; at++)
        {
            var part = parts[ordered[at]];
            numbers[ordered[at] + 1] = at + 1;
            writer.Write(part.Hash);
            writer.Write((byte)part.Uses);
        }

        return numbers;
    }

    private static void WriteEntries(BinaryWriter writer, (ulong Hash, int Number)[] entries)
    {
        writer.Write7BitEncodedInt(entries.Length);
        foreach (var (hash, number) in entries)
        {
            writer.Write(hash);
            writer.Write7BitEncodedInt(number);
        }
    }
}
