using System.Buffers;

namespace SchoolGuard.Drafts.Text;

/// <summary>Characters to look for. The span helpers for ranges put 96 bytes on the heap for each call; these none.</summary>
internal static class Ascii
{
    public static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static readonly SearchValues<char> SmallLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");
}
