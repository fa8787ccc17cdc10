using SchoolGuard.Drafts.Index.Names;
using SchoolGuard.Drafts.Text;

namespace SchoolGuard.Drafts.Detectors.SchoolName;

/// <summary>Reads on from a token, letter by letter across gaps, as long as some name could still come of it.</summary>
internal ref struct NameMatcher(Scan scan, NameIndex names, Span<char> plain, Span<char> skeleton)
{
    private const int LeetLength = 6;
    private readonly Span<char> plain = plain;
    private readonly Span<char> skeleton = skeleton;
    private int plainLength;
    private int length;
    private bool corrected;

    /// <summary>Letters that the buffers must hold for the names of an index.</summary>
    public static int BufferLength(NameIndex names) => names.Longest * 2 + 8;

    /// <summary>Adds the names that start at a token, the longest first.</summary>
    public void Match(int first, List<NameMatch> matches)
    {
        var before = matches.Count;
        (plainLength, length, corrected) = (0, 0, false);
        for (var last = first; last < scan.Tokens.Count; last++)
        {
            ref readonly var token = ref scan.Tokens[last];
            if (scan.IsTaken(token.Start, token.End) || scan.IsBeingTyped(token.Start, token.End)) break;
            if (last > first && !GoesOn(last)) break;
            if (length + token.Length > names.Longest + 4) break;
            var wordStart = length;
            Append(token);
            if (length == 0) break;
            if (IsWholeWord(last)) Correct(wordStart);
            if (last == first && !corrected && !names.MayStartWith(skeleton[0])) break;
            if (token.Possessive > 0) Look(first, last, token.End - token.Possessive, 1, matches);
            Look(first, last, token.End, 0, matches);
        }

        matches.Reverse(before, matches.Count - before);
    }

    // A sign that stands for a letter (R@vens) is a letter here, though it is a mark elsewhere.
    private bool GoesOn(int last)
    {
        var between = scan.Text.Letters[scan.Tokens[last - 1].End..scan.Tokens[last].Start];
        var sign = between switch
        {
            [var only] when Skeleton.IsLeet(only) => only,
            ['$', ' '] or [' ', '$'] => '$',
            _ => '\0',
        };
        if (sign != '\0') length = Skeleton.Append(skeleton, length, sign, leet: true);
        return sign != '\0' || scan.Tokens[last].Gap != Gap.Break;
    }

    private void Append(Token token)
    {
        var letters = scan.Text.Letters[token.Start..token.End];
        if (letters is "&") letters = "and";
        var leet = letters.ContainsAny(Characters.Letters);
        foreach (var letter in letters)
        {
            if (Tokens.IsApostrophe(letter)) continue;
            plain[plainLength++] = letter;
            length = Skeleton.Append(skeleton, length, letter, leet);
        }
    }

    // aCademy is no typing error for academy in its second part.
    private readonly bool IsWholeWord(int token) =>
        scan.Tokens[token].Gap != Gap.Hump && (token + 1 == scan.Tokens.Count || scan.Tokens[token + 1].Gap != Gap.Hump);

    private void Correct(int wordStart)
    {
        if (length <= wordStart || names.Correct(skeleton[wordStart..length]) is not { } meant) return;
        meant.CopyTo(skeleton[wordStart..]);
        length = wordStart + meant.Length;
        corrected = true;
    }

    private readonly void Look(int first, int last, int end, int dropped, List<NameMatch> matches)
    {
        if (length <= dropped) return;
        foreach (var entry in names.Find(skeleton[..(length - dropped)]))
        {
            // In Ravens Wood's the s is the sentence's, not the name's.
            if (entry.IsPlural && dropped == 0 && scan.Tokens[last].Possessive > 0) continue;
            var reading = corrected ? Reading.Typo
                : plain[..(plainLength - dropped)].SequenceEqual(entry.Key) ? Reading.Exact
                : Reading.Leet;
            if (reading == Reading.Leet && entry.Key.Length < LeetLength) continue;
            matches.Add(new NameMatch(first, last, end, entry, reading));
        }
    }
}
