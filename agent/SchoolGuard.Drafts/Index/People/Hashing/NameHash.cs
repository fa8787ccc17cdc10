using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace SchoolGuard.Drafts.Index.People.Hashing;

/// <summary>What a hash stands for, so that a word never counts as another thing of the same letters.</summary>
internal enum HashOf
{
    /// <summary>A given or family name.</summary>
    Part,

    /// <summary>A part by its <see cref="Text.Skeleton"/>.</summary>
    Skeleton,

    /// <summary>A part with one letter left out.</summary>
    Shortened,

    /// <summary>A part with one letter covered.</summary>
    Covered,

    /// <summary>Given and family name of one person.</summary>
    Pair,

    /// <summary>Given and family name written as one word.</summary>
    Joined,

    /// <summary>First letter and family name.</summary>
    Initial,

    /// <summary>Given name and first letter of the family name.</summary>
    Abbreviated,
}

/// <summary>Hashes of names under a key that is drawn anew for each index, and goes where the hashes go and nowhere else.</summary>
internal sealed class NameHash(ulong key0, ulong key1)
{
    /// <summary>Longer words are nobody's name.</summary>
    public const int MostLetters = 48;

    private readonly SipHash hash = new(key0, key1);

    public (ulong Key0, ulong Key1) Key => (key0, key1);

    public static NameHash Make()
    {
        Span<ulong> key = stackalloc ulong[2];
        RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(key));
        return new NameHash(key[0], key[1]);
    }

    public ulong Of(HashOf what, ReadOnlySpan<char> letters)
    {
        Span<char> message = stackalloc char[MostLetters + 1];
        message[0] = (char)what;
        letters.CopyTo(message[1..]);
        return hash.Of(MemoryMarshal.AsBytes(message[..(letters.Length + 1)]));
    }

    public ulong Of(HashOf what, ulong first, ulong second)
    {
        ReadOnlySpan<ulong> message = [(ulong)what, first, second];
        return hash.Of(MemoryMarshal.AsBytes(message));
    }
}
