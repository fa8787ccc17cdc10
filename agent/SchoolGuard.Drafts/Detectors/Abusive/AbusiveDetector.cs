
namespace SchoolGuard.Drafts.Detectors.Abusive;

/// <summary>SG7014: derogatory, discriminatory or threatening words aimed at a person, the school or a group.</summary>
internal sealed class AbusiveDetector : IDetector
{
    public DraftKind Kind => DraftKinds.Abusive;

    public void Detect(Scan scan)
    {
        var words = scan.Wording;
        for (var at = 0; at < words.Count; at++)
        {
            if (!PhraseBook.Abusive.TryRead(words, at, out var phrase)) continue;
            at = phrase.End;
            if (phrase.Label is "self" or "reported" or "other") continue;
            var (start, end) = (words[phrase.First].Start, words[phrase.Last].End);
            if (IsOwner(scan.Text.Letters, end)) continue;
            if (Quotation.Holds(scan.Text.Letters, start, end) || phrase.Label is "group" && IsQuestion(scan.Text.Letters, end)) continue;
            scan.Report(Kind, start, end, MessageOf(phrase.Label), AbusiveFixes.For(scan, phrase));
        }
    }

    // A moron's plan.
    private static bool IsOwner(ReadOnlySpan<char> letters, int end) => end + 1 < letters.Length && letters[end] == '\'' && letters[end + 1] == 's';

    // Women can't drive minibuses? Whoever asks so doubts it.
    private static bool IsQuestion(ReadOnlySpan<char> letters, int end) => letters[end..].IndexOfAny('.', '!', '?') is >= 0 and var mark && letters[end + mark] == '?';

    private static string MessageOf(string label) => label switch
    {
        "threat" or "deserve" => "threatens or wishes someone harm: leave it out",
        "group" or "group-noun" or "slur" => "is discriminatory: leave it out",
        _ => "is derogatory: say what happened without insulting anyone",
    };
}
