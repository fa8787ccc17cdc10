using System.Runtime.InteropServices;
using SchoolGuard.Drafts.Index.People;

namespace SchoolGuard.Drafts.Detectors.People;

/// <summary>Finds the people of the roster in a draft, once for all detectors that ask. Its memory is reused from draft to draft.</summary>
internal sealed class PeopleReader
{
    private readonly List<Sighting> sightings = [];
    private PartSeen[] parts = new PartSeen[256];
    private bool[] covered = new bool[256];
    private int[] places = new int[256];
    private int used;
    private bool hasRead;

    /// <summary>Who is named, in the order of the text.</summary>
    public ReadOnlySpan<Sighting> Read(Scan scan)
    {
        if (!hasRead && !scan.Index.People.IsEmpty) ReadAnew(scan);
        hasRead = true;
        return CollectionsMarshal.AsSpan(sightings);
    }

    public bool TryAt(Scan scan, int token, out Sighting seen)
    {
        var people = Read(scan);
        var at = token < used ? places[token] : 0;
        seen = at > 0 ? people[at - 1] : default;
        return at > 0;
    }

    /// <summary>Forgets the draft.</summary>
    public void Clear()
    {
        sightings.Clear();
        hasRead = false;
        if (parts.Length > 16 * 1024) (parts, covered, places) = (new PartSeen[256], new bool[256], new int[256]);
        else Forget();
        used = 0;
    }

    private void Forget()
    {
        Array.Clear(parts, 0, used);
        Array.Clear(covered, 0, used);
        Array.Clear(places, 0, used);
    }

    private void ReadAnew(Scan scan)
    {
        var count = scan.Tokens.Count;
        if (parts.Length < count) (parts, covered, places) = (new PartSeen[count * 2], new bool[count * 2], new int[count * 2]);
        used = count;
        ReadParts(scan);
        var names = new FullNameReader(scan, parts);
        var titles = new TitleReader(scan, parts);
        for (var token = 0; token < count; token++)
        {
            if (covered[token]) continue;
            if (!titles.TryRead(token, out var seen) && !names.TryRead(token, out seen)) continue;
            Keep(seen);
        }

        Sort();
        var first = new FirstNameReader(scan, parts, covered);
        var (full, next) = (sightings.Count, 0);
        for (var token = 0; token < count; token++)
        {
            var known = CollectionsMarshal.AsSpan(sightings)[..full];
            while (next < full && known[next].Last < token - FirstNameReader.NearPupil) next++;
            if (!covered[token] && first.TryRead(token, known[next..], out var seen)) Keep(seen);
        }

        Sort();
        for (var at = 0; at < sightings.Count; at++) places[sightings[at].First] = at + 1;
    }

    private void ReadParts(Scan scan)
    {
        var reader = new PartReader(scan, stackalloc char[PartReader.BufferLength], stackalloc char[PartReader.BufferLength]);
        for (var token = 0; token < scan.Tokens.Count; token++)
        {
            ref readonly var at = ref scan.Tokens[token];
            parts[token] = PartSeen.None;
            if (scan.IsBeingTyped(at.Start, at.End) || scan.IsTaken(at.Start, at.End) && !scan.IsInHashtag(at.Start)) continue;
            parts[token] = reader.Read(token);
            if (!parts[token].IsNone || reader.Word.Length < FullNameReader.FewestJoined) continue;
            var who = scan.Index.People.Joined(reader.Word.TrimEnd("0123456789"));
            if (who != Bearers.None) Keep(new Sighting(who, NamedBy.FullName, token, reader.WordLast, at.Start, scan.Tokens[reader.WordLast].End - scan.Tokens[reader.WordLast].Possessive));
        }
    }

    private void Sort() => sightings.Sort(static (one, other) => one.First.CompareTo(other.First));

    private void Keep(Sighting seen)
    {
        sightings.Add(seen);
        covered.AsSpan(seen.First, seen.Last - seen.First + 1).Fill(true);
    }
}
