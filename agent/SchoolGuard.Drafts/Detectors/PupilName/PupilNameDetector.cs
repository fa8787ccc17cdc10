using SchoolGuard.Drafts.Detectors.People;
using SchoolGuard.Drafts.Index.People;

namespace SchoolGuard.Drafts.Detectors.PupilName;

/// <summary>SG7004: a pupil on the roster, or the family of one.</summary>
internal sealed class PupilNameDetector : IDetector
{
    private const string NamesPupil = "names a pupil, whom readers can then find: say `a pupil` instead";
    private const string NamesFamily = "points to a pupil's family, whom readers can then find: leave the name out";

    public DraftKind Kind => DraftKinds.PupilName;

    public void Detect(Scan scan)
    {
        foreach (ref readonly var seen in scan.People)
        {
            if (!seen.Who.HasFlag(Bearers.Pupil)) continue;
            var noun = new PersonNoun(scan);
            var (end, suffix) = noun.WithApostrophe(seen);
            scan.Report(Kind, noun.StartOf(seen), end, seen.By is NamedBy.Family or NamedBy.Parent ? NamesFamily : NamesPupil, noun.For(seen, suffix));
        }
    }
}
