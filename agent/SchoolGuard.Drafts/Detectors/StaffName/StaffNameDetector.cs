using SchoolGuard.Drafts.Detectors.People;
using SchoolGuard.Drafts.Index.People;

namespace SchoolGuard.Drafts.Detectors.StaffName;

/// <summary>SG7005: a colleague on the roster.</summary>
internal sealed class StaffNameDetector : IDetector
{
    public DraftKind Kind => DraftKinds.StaffName;

    public void Detect(Scan scan)
    {
        foreach (ref readonly var seen in scan.People)
        {
            // Who bears a pupil's name too is reported as the pupil.
            if (seen.Who != Bearers.Staff) continue;
            var noun = new PersonNoun(scan);
            var (end, suffix) = noun.WithApostrophe(seen);
            scan.Report(Kind, noun.StartOf(seen), end, "names a colleague, so readers learn where both of you work: say `a colleague` instead", noun.For(seen, suffix));
        }
    }
}
