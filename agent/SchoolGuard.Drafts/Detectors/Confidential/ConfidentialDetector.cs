using SchoolGuard.Drafts.Text.Phrases;

namespace SchoolGuard.Drafts.Detectors.Confidential;

/// <summary>SG7011: a matter that identifies a case, beside a pupil, a class or the school.</summary>
internal sealed class ConfidentialDetector : IDetector
{
    private const int Far = -1000;
    private const int Reach = 20;
    private const int WeakReach = 12;

    public DraftKind Kind => DraftKinds.Confidential;

    public void Detect(Scan scan)
    {
        var words = scan.Wording;
        var subject = Far;
        var own = Far;
        Phrase? waiting = null;
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Is(Traits.Pupil | Traits.Class | Traits.School)) subject = at;
            if (PhraseBook.Confidential.TryRead(words, at, out var phrase))
            {
                if (phrase.Label is "subject") subject = phrase.End;
                else if (phrase.Label is "own") own = phrase.End;
                else
                {
                    if (IsBeside(phrase, subject, own)) Report(scan, phrase);
                    else if (own < at - Reach) waiting = phrase;
                }

                at = phrase.End;
            }

            if (waiting is { } matter && subject > matter.End)
            {
                if (subject - matter.End <= ReachOf(matter) && own < matter.First - Reach) Report(scan, matter);
                waiting = null;
            }
        }
    }

    private static int ReachOf(Phrase matter) => matter.Label is "strong" ? Reach : WeakReach;

    private static bool IsBeside(Phrase matter, int subject, int own) => subject > own && matter.First - subject <= ReachOf(matter);

    private void Report(Scan scan, Phrase matter) =>
        scan.Report(Kind, scan.Wording[matter.First].Start, scan.Wording[matter.Last].End, "tells of a confidential matter of a pupil: leave it out", []);
}
