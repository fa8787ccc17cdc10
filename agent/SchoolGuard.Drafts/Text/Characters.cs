using System.Buffers;

namespace SchoolGuard.Drafts.Text;

/// <summary>Sets of characters to search for. The searches by range box their bounds, which at every keystroke is too much.</summary>
internal static class Characters
{
    public static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    public static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");
}
