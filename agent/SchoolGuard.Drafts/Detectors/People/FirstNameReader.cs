using SchoolGuard.Drafts.Index.People;
using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.People;

/// <summary>Reads first names that stand alone, where the words around them say that a pupil or colleague is meant.</summary>
internal readonly ref struct FirstNameReader(Scan scan, ReadOnlySpan<PartSeen> parts, ReadOnlySpan<bool> covered)
{
    /// <summary>How many words away another pupil counts as near.</summary>
    public const int NearPupil = 2 * Surroundings.Near;

    private readonly ReadOnlySpan<PartSeen> parts = parts;
    private readonly ReadOnlySpan<bool> covered = covered;
    private readonly Surroundings around = new(scan);
    private readonly NameSigns signs = new(scan);
    private readonly Acquaintance acquaintance = new(scan);

    /// <param name="token">Where the name may begin.</param>
    /// <param name="full">The people who are named in full, from <see cref="NearPupil"/> words before on.</param>
    /// <param name="seen">Who is meant.</param>
    public bool TryRead(int token, ReadOnlySpan<Sighting> full, out Sighting seen)
    {
        seen = default;
        ref readonly var part = ref parts[token];
        if (part.IsNone || !part.Part.IsGiven || scan.Tokens[token].Gap == Gap.Hump || IsPartOfTag(part) || covered[part.Last]) return false;
        if (!signs.IsName(part) && !(around.IsCapital(token) && acquaintance.IsInClass(part, within: 2))) return false;
        var who = WhoIsMeant(part, full);
        if (who == Bearers.None) return false;
        var next = part.Last + 1;
        var parent = who == Bearers.Pupil && around.FollowsClosely(next) && HasPossessive(part) && PeopleWords.Family.Contains(around.Word(next));
        seen = parent
            ? new Sighting(who, NamedBy.Parent, part.First, next, part.Start, scan.Tokens[next].End - scan.Tokens[next].Possessive)
            : new Sighting(who, NamedBy.FirstName, part.First, part.Last, part.Start, part.End);
        return parent || !part.IsPlural;
    }

    private Bearers WhoIsMeant(in PartSeen part, ReadOnlySpan<Sighting> full)
    {
        var colleague = part.Part.Is(PartUse.StaffGiven) && acquaintance.IsColleague(part);
        if (colleague && (!part.Part.Is(PartUse.PupilGiven) || !around.HasNear(part.First, part.Last, PeopleWords.Teaching))) return acquaintance.IsAnothers(part) ? Bearers.None : Bearers.Staff;
        if (!part.Part.Is(PartUse.PupilGiven)) return acquaintance.HasLessonNear(part) && !acquaintance.IsAnothers(part) ? Bearers.Staff : Bearers.None;
        if (acquaintance.IsTaught(part)) return Bearers.Pupil;
        if (acquaintance.IsAnothers(part)) return Bearers.None;
        return scan.IsOfficial || IsParent(part) || acquaintance.HasSchoolNear(part) || HasPupilNear(part, full) ? Bearers.Pupil : Bearers.None;
    }

    private bool IsParent(in PartSeen part) => HasPossessive(part) && PeopleWords.Family.Contains(around.Word(part.Last + 1)) && around.FollowsClosely(part.Last + 1);

    private bool HasPossessive(in PartSeen part) => scan.Tokens[part.Last].Possessive > 0 || part.IsPlural;

    private static bool HasPupilNear(in PartSeen part, ReadOnlySpan<Sighting> full)
    {
        foreach (ref readonly var other in full)
        {
            if (other.First > part.Last + NearPupil) return false;
            if (other.Who.HasFlag(Bearers.Pupil)) return true;
        }

        return false;
    }

    private bool IsPartOfTag(in PartSeen part) => scan.IsTaken(scan.Tokens[part.First].Start, scan.Tokens[part.Last].End);
}
