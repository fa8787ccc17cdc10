using SchoolGuard.Drafts.Index.People;
using SchoolGuard.Drafts.Index.People.Stored;

namespace SchoolGuard.Drafts;

/// <summary>
/// What everybody at a school is called, as hashes under a key made for this object: enough to recognise a name in a draft, not to list the names. It
/// is what leaves the place where the roster is.
/// </summary>
public sealed class SchoolNames
{
    /// <summary>The most bytes that are read.</summary>
    public const int MostBytes = 3 * 1024 * 1024 + 512 * 1024;

    private SchoolNames(PeopleIndex index) => Index = index;

    /// <summary>Nobody's names.</summary>
    public static SchoolNames None { get; } = Of([]);

    internal PeopleIndex Index { get; }

    /// <summary>Hashes the names of some people. Two of the same people have nothing in common.</summary>
    public static SchoolNames Of(IEnumerable<SchoolPerson> people)
    {
        ArgumentNullException.ThrowIfNull(people);
        return new SchoolNames(PeopleIndexBuilder.Build(people));
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <returns>The names, or null: the bytes are damaged, too many, or of another version.</returns>
    public static SchoolNames? TryRead(ReadOnlySpan<byte> bytes) => bytes.Length <= MostBytes && PeopleIndexReader.TryRead(bytes) is { } index ? new SchoolNames(index) : null;

    /// <summary>Key and hashes, to be read on a device.</summary>
    /// <returns>The bytes. Where they would be more than <see cref="MostBytes"/>, names with typing errors in them are not recognised by their reader.</returns>
    public byte[] ToBytes()
    {
        var whole = PeopleIndexWriter.Write(Index, withNear: true);
        return whole.Length <= MostBytes ? whole : PeopleIndexWriter.Write(Index, withNear: false);
    }
}
