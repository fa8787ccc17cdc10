using SchoolGuard.Drafts.Index.People;
using SchoolGuard.Drafts.Index.People.Hashing;
using SchoolGuard.Drafts.Text;

namespace SchoolGuard.Drafts.Detectors.People;

/// <summary>Reads on from a token, across humps, hyphens, signs for letters and spelled-out letters, to the longest name of the roster that comes of it.</summary>
internal ref struct PartReader(Scan scan, Span<char> plain, Span<char> skeleton)
{
    /// <summary>Letters that the buffers must hold.</summary>
    public const int BufferLength = NameHash.MostLetters + 16;

    private const int FewestSpelled = 3;
    private const int MostPieces = 24;
    private readonly Span<char> plain = plain;
    private readonly Span<char> skeleton = skeleton;
    private int plainLength;
    private int length;
    private bool hasSigns;

    /// <summary>The letters of the word last read, for a look at given and family name run together.</summary>
    public readonly ReadOnlySpan<char> Word => plain[..plainLength];

    /// <summary>The tokens of the word last read.</summary>
    public int WordLast { get; private set; }

    public PartSeen Read(int first)
    {
        (plainLength, length, hasSigns, WordLast) = (0, 0, false, first - 1);
        var best = PartSeen.None;
        var opens = false;
        var spelled = scan.Tokens[first].Length == 1;
        TakeSignBefore(scan.Tokens[first].Start);
        for (var last = first; last < scan.Tokens.Count && last - first < MostPieces; last++)
        {
            ref readonly var token = ref scan.Tokens[last];
            if (last > first && !GoesOn(first, last, opens, spelled)) break;
            if (length + token.Length > NameHash.MostLetters || scan.IsBeingTyped(token.Start, token.End)) break;
            Append(token);
            WordLast = last;
            var part = spelled && last > first && last - first + 1 < FewestSpelled ? default : Find(first, last, spelled);
            opens = part.Is(PartUse.Opening);
            if (part.IsGiven || part.IsFamily) best = new PartSeen(part, first, last, StartOf(first), token.End - token.Possessive, false);
            if (token.Possessive > 0) break;
        }

        // R o w a n f o l d goes on where a name would end.
        if (spelled && !best.IsNone && best.Last < WordLast) return PartSeen.None;

        // A plural is no typing error.
        return !spelled && (best.IsNone || best.Part.Reading == PartReading.Typo) && Plural(first) is { IsNone: false } plural ? plural : best;
    }

    private bool GoesOn(int first, int last, bool opens, bool spelled)
    {
        var gap = scan.Text.Letters[scan.Tokens[last - 1].End..scan.Tokens[last].Start];
        if (gap.Length == 0) return true;
        if (spelled)
        {
            if (scan.Tokens[last].Length > 1 || gap.Length > 1) return false;
            return last == first + 1 || gap[0] == scan.Text.Letters[scan.Tokens[first].End];
        }

        if (gap.Length == 1 && Skeleton.IsLeet(gap[0]))
        {
            hasSigns = true;
            length = Skeleton.Append(skeleton, length, gap[0], leet: true);
            return true;
        }

        return opens && gap is " " or "-" or "_" or "." or "  ";
    }

    private void TakeSignBefore(int start)
    {
        if (!HasSignBefore(start)) return;
        hasSigns = true;
        length = Skeleton.Append(skeleton, length, scan.Text[start - 1], leet: true);
    }

    // $ophie, but not the handle of @sophie.
    private readonly bool HasSignBefore(int start) =>
        start > 0 && scan.Text[start - 1] is '$' or '!' or '|' && (start == 1 || scan.Text[start - 2] == ' ');

    private readonly int StartOf(int first) => hasSigns && HasSignBefore(scan.Tokens[first].Start) ? scan.Tokens[first].Start - 1 : scan.Tokens[first].Start;

    private void Append(Token token)
    {
        foreach (var letter in scan.Text.Letters[token.Start..(token.End - token.Possessive)])
        {
            if (Tokens.IsApostrophe(letter)) continue;
            hasSigns |= char.IsAsciiDigit(letter);
            plain[plainLength++] = letter;
            length = Skeleton.Append(skeleton, length, letter, leet: true);
        }
    }

    private readonly NamePart Find(int first, int last, bool spelled)
    {
        var people = scan.Index.People;
        if (plainLength == 0) return default;
        if (hasSigns) return length > 2 && scan.Text.Letters[scan.Tokens[first].Start..scan.Tokens[last].End].ContainsAny(Characters.Letters) ? people.FindDisguised(skeleton[..length]) : default;
        var part = people.Find(Word);
        // Letters spelled out one by one have been thought about; and a long row of them would be looked up in every length with every error.
        var isWhole = !spelled && scan.Tokens[first].Gap != Gap.Hump && (last + 1 >= scan.Tokens.Count || scan.Tokens[last + 1].Gap != Gap.Hump);
        return part.Reading != PartReading.None || !isWhole ? part : people.FindTypo(Word);
    }

    // The Okonkwos, the Joneses, Joshs mum.
    private readonly PartSeen Plural(int first)
    {
        if (WordLast < first || hasSigns || plainLength < 4 || plain[plainLength - 1] != 's') return PartSeen.None;
        var part = scan.Index.People.Find(plain[..(plainLength - 1)]);
        if (part.Uses is PartUse.None or PartUse.Opening && plain[plainLength - 2] == 'e') part = scan.Index.People.Find(plain[..(plainLength - 2)]);
        return part.IsGiven || part.IsFamily ? new PartSeen(part, first, WordLast, scan.Tokens[first].Start, scan.Tokens[WordLast].End, true) : PartSeen.None;
    }
}
