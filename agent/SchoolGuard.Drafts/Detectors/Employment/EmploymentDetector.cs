using SchoolGuard.Drafts.Text.Phrases;

namespace SchoolGuard.Drafts.Detectors.Employment;

/// <summary>SG7008: says that the author works at a school, without its name.</summary>
internal sealed class EmploymentDetector : IDetector
{
    private const int Between = 2;

    public DraftKind Kind => DraftKinds.Employment;

    public void Detect(Scan scan)
    {
        var words = scan.Wording;
        for (var at = 0; at < words.Count; at++)
        {
            // Speaking as head of maths is an opinion first: SG7018 reports it.
            if (PhraseBook.SchoolView.TryRead(words, at, out var phrase) && phrase.Label is not "not")
            {
                at = phrase.End;
                continue;
            }

            if (!PhraseBook.Employment.TryRead(words, at, out phrase)) continue;
            at = phrase.End;
            if (phrase.Label is "not") continue;
            var last = Continue(words, ref at, phrase.Last);
            scan.Report(Kind, words[phrase.First].Start, words[last].End, "says that you work at a school, so readers can work out which: leave the work out", EmploymentFixes.For(scan, phrase));
        }
    }

    // Started as a TA, at the secondary where I work: one statement.
    private static int Continue(Wording words, ref int at, int last)
    {
        for (var next = at + 1; next < words.Count && next <= at + Between && words[next].Pause == Pause.None; next++)
        {
            if (!PhraseBook.Employment.TryRead(words, next, out var phrase) || phrase.Label is "not") continue;
            at = phrase.End;
            return phrase.Last;
        }

        return last;
    }
}
