namespace SchoolGuard.Drafts.Text;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Gap
{
    /// <summary>Nothing: a capital inside a word (RavensWood) or the start of the text.</summary>
    Hump,

    /// <summary>Blanks only.</summary>
    Space,

    /// <summary>A hyphen, dot, symbol or the like that may also stand inside a name.</summary>
    Joint,

    /// <summary>A mark that ends a phrase or sentence: no name goes on after it.</summary>
    Break,
}

/// <summary>A word of the normalised text, or one part of a CamelCase word.</summary>
/// <param name="Start">Index into the normalised text.</param>
/// <param name="End">The index after the last letter; a possessive 's is included.</param>
/// <param name="Gap">What precedes it.</param>
/// <param name="Possessive">Letters of a possessive ending: apostrophe and s, or 0.</param>
internal readonly record struct Token(int Start, int End, Gap Gap, int Possessive)
{
    public int Length => End - Start;
}
