using SchoolGuard.Drafts.Index.People;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.People;

/// <summary>Reads given and family name of one person: Josh Smith, Smith, Josh, J. Smith, Josh S.</summary>
internal readonly ref struct FullNameReader(Scan scan, ReadOnlySpan<PartSeen> parts)
{
    /// <summary>Shorter words are no given and family name run together.</summary>
    public const int FewestJoined = 7;

    private readonly ReadOnlySpan<PartSeen> parts = parts;
    private readonly Surroundings around = new(scan);

    public bool TryRead(int token, out Sighting seen)
    {
        ref readonly var part = ref parts[token];
        if (!part.IsNone && !part.IsPlural)
        {
            if (part.Part.IsGiven && (TryGivenFirst(part, out seen) || TryAbbreviated(part, out seen))) return true;
            if (part.Part.IsFamily && (TryFamilyFirst(part, out seen) || TryFamilyAndInitial(part, out seen))) return true;
        }

        return TryInitial(token, out seen);
    }

    private bool TryGivenFirst(in PartSeen given, out Sighting seen)
    {
        seen = default;
        var next = given.Last + 1;
        if (!Connects(next)) return false;
        if (IsPair(given, next, out var who))
        {
            seen = Name(who, given, parts[next]);
            return true;
        }

        // One name or letter between the two: Josh James Smith, Josh J. Smith.
        if (!IsCapital(next) || !Connects(next + 1) || !IsPair(given, next + 1, out who)) return false;
        seen = Name(who, given, parts[next + 1]);
        return true;
    }

    private bool TryFamilyFirst(in PartSeen family, out Sighting seen)
    {
        seen = default;
        var next = family.Last + 1;
        if (next >= scan.Tokens.Count || parts[next].IsNone || !parts[next].Part.IsGiven || parts[next].IsPlural) return false;
        var comma = Gap(next) is ", " or ",";
        if (!comma && !Connects(next) || family.Part.Reading == PartReading.Typo || parts[next].Part.Reading == PartReading.Typo) return false;
        if (!IsCapital(family.First) || !IsCapital(next)) return false;
        // Young Toby from next door.
        if (!comma && IsOrdinary(family)) return false;
        var who = scan.Index.People.Pair(parts[next].Part, family.Part);
        seen = Name(who, family, parts[next]);
        return who != Bearers.None;
    }

    private bool IsPair(in PartSeen given, int next, out Bearers who)
    {
        who = Bearers.None;
        if (next >= scan.Tokens.Count || parts[next].IsNone || !parts[next].Part.IsFamily) return false;
        ref readonly var family = ref parts[next];
        if (given.Part.Reading == PartReading.Typo && family.Part.Reading == PartReading.Typo) return false;
        who = scan.Index.People.Pair(given.Part, family.Part);
        return who != Bearers.None && IsMeant(given, family);
    }

    // "Will young people" names nobody: an everyday word is a name here only with a capital, two of them only if the second opens no sentence.
    private bool IsMeant(in PartSeen given, in PartSeen family)
    {
        var (first, second) = (IsOrdinary(given), IsOrdinary(family));
        var guessed = given.Part.Reading != PartReading.Exact || family.Part.Reading != PartReading.Exact;
        if (first && second || guessed && (first || second)) return IsCapital(given.First) && IsCapital(family.First);
        return !second || IsCapital(family.First) || !IsCapital(given.First) && !NameWords.Continuations.Contains(around.After(family.Last));
    }

    private bool TryAbbreviated(in PartSeen given, out Sighting seen)
    {
        seen = default;
        var next = given.Last + 1;
        if (next >= scan.Tokens.Count || given.Part.Reading == PartReading.Typo || !IsCapital(given.First)) return false;
        var letter = around.Word(next);
        if (letter.Length != 1 || !char.IsAsciiLetter(letter[0]) || !IsCapital(next) || Gap(next) is not " ") return false;
        var end = scan.Tokens[next].End - scan.Tokens[next].Possessive;
        var stopped = end < scan.Text.Length && scan.Text[end] == '.';
        if (letter[0] is 'i' or 'a' or 'x' && !stopped && scan.Tokens[next].Possessive == 0) return false;
        var who = scan.Index.People.Abbreviated(given.Part, letter[0]);
        seen = new Sighting(who, NamedBy.FullName, given.First, next, given.Start, WithStop(end));
        return who != Bearers.None;
    }

    // Smith J. and Okonkwo A: as lists have it.
    private bool TryFamilyAndInitial(in PartSeen family, out Sighting seen)
    {
        seen = default;
        var next = family.Last + 1;
        if (!IsInitial(next) || !IsCapital(next) || !IsCapital(family.First) || Gap(next) is not (" " or ", ") || IsOrdinary(family) || family.Part.Reading == PartReading.Typo) return false;
        var end = scan.Tokens[next].End;
        var stopped = end < scan.Text.Length && scan.Text[end] == '.';
        if (around.Word(next) is "i" or "a" or "x" && !stopped || scan.Tokens[next].Possessive > 0) return false;
        var who = scan.Index.People.Initial(around.Word(next)[0], family.Part);
        seen = new Sighting(who, NamedBy.FullName, family.First, next, family.Start, WithStop(end));
        return who != Bearers.None;
    }

    // The full stop is the letter's, not the sentence's, where the sentence goes on.
    private int WithStop(int end) =>
        end + 2 < scan.Text.Length && scan.Text[end] == '.' && scan.Text[end + 1] == ' ' && char.IsAsciiLetter(scan.Text[end + 2]) && !scan.Text.IsCapital(end + 2) ? end + 1 : end;

    private bool TryInitial(int token, out Sighting seen)
    {
        seen = default;
        if (!IsInitial(token) || token > 0 && IsInitial(token - 1) && Connects(token)) return false;
        var next = token + 1;
        while (Connects(next) && IsInitial(next)) next++;
        if (!Connects(next) || parts[next].IsNone || !parts[next].Part.IsFamily || parts[next].IsPlural || parts[next].Part.Reading == PartReading.Typo) return false;
        var stopped = Gap(token + 1) is "." or ". ";
        if (!stopped && (!IsCapital(token) || !IsCapital(next) || around.Word(token) is "i" or "a")) return false;
        if (IsOrdinary(parts[next]) && !IsCapital(next)) return false;
        var who = scan.Index.People.Initial(around.Word(token)[0], parts[next].Part);
        seen = new Sighting(who, NamedBy.FullName, token, parts[next].Last, scan.Tokens[token].Start, parts[next].End);
        return who != Bearers.None;
    }

    private bool IsInitial(int token) =>
        token < scan.Tokens.Count && scan.Tokens[token].Length == 1 && char.IsAsciiLetter(scan.Text[scan.Tokens[token].Start])
        && !scan.IsTaken(scan.Tokens[token].Start, scan.Tokens[token].End) && !scan.IsBeingTyped(scan.Tokens[token].Start, scan.Tokens[token].End);

    private static Sighting Name(Bearers who, in PartSeen one, in PartSeen other) => new(who, NamedBy.FullName, one.First, other.Last, one.Start, other.End);

    private bool IsOrdinary(in PartSeen part) => part.Part.Reading == PartReading.Exact && part.First == part.Last && NameWords.Ordinary.Contains(around.Word(part.First));

    private bool IsCapital(int token) => around.IsCapital(token);

    private ReadOnlySpan<char> Gap(int token) => scan.Text.Letters[scan.Tokens[token - 1].End..scan.Tokens[token].Start];

    // A blank, a hyphen, an underscore, an emoji; the full stop of an initial; nothing, in JoshSmith.
    private bool Connects(int token)
    {
        if (token >= scan.Tokens.Count || scan.Tokens[token - 1].Possessive > 0) return false;
        var gap = Gap(token);
        if (scan.Tokens[token].Gap == Text.Gap.Break) return gap is ". " && scan.Tokens[token - 1].Length == 1;
        return gap.Length <= 4 && !gap.ContainsAny("/\n+=");
    }
}
