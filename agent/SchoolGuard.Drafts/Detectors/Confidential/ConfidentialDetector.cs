using SchoolGuard.Drafts.Text.Phrases;

namespace SchoolGuard.Drafts.Detectors.Confidential;

/// <summary>SG7011: a matter that identifies a case, beside a pupil, a class or the school.</summary>
internal sealed class ConfidentialDetector : IDetector
{
    private const int Nowhere = int.MaxValue;
    private const int StrongReach = 24;
    private const int WeakReach = 10;

    public DraftKind Kind => DraftKinds.Confidential;

    public void Detect(Scan scan)
    {
        var words = scan.Wording;
        for (var at = 0; at < words.Count; at++)
        {
            if (!PhraseBook.Confidential.TryRead(words, at, out var matter)) continue;
            at = matter.Label is "subject" or "child" or "own" ? at : matter.End;
            if (matter.Label is not ("strong" or "weak" or "staff") || !IsBesideSubject(words, matter)) continue;
            scan.Report(Kind, words[matter.First].Start, words[matter.Last].End, "tells of a confidential matter that identifies a pupil: leave it out", ConfidentialFixes.For(scan, matter));
        }
    }

    // The nearer of a pupil and the author's own child decides whose matter it is.
    private static bool IsBesideSubject(Wording words, Phrase matter)
    {
        var isStrong = matter.Label is "strong";
        var reach = isStrong ? StrongReach : WeakReach;
        var subjects = matter.Label is "staff" ? Traits.Staff : Traits.Pupil | Traits.Class;
        int subject = Nowhere, school = Nowhere, child = Nowhere, own = Nowhere;
        for (var at = Math.Max(0, matter.First - reach); at < words.Count && at <= matter.Last + reach; at++)
        {
            var distance = at < matter.First ? matter.First - at : at > matter.Last ? at - matter.Last : Nowhere;
            if (words[at].Is(subjects)) subject = Math.Min(subject, distance);
            if (words[at].Is(Traits.School)) school = Math.Min(school, distance);
            if (distance == Nowhere || !PhraseBook.Confidential.TryRead(words, at, out var near)) continue;
            if (near.Label is "subject") subject = Math.Min(subject, distance);
            if (near.Label is "child") child = Math.Min(child, distance);
            if (near.Label is "own") own = Math.Min(own, distance);
        }

        if (isStrong || child < Nowhere) subject = Math.Min(subject, school);
        return subject < own;
    }
}
