using System.Runtime.InteropServices;
using SchoolGuard.Drafts.Index.People;
using SchoolGuard.Drafts.Text.Shapes;

namespace SchoolGuard.Drafts.Detectors.People;

/// <summary>Finds the people of the roster in a draft, once for all detectors that ask. Its memory is reused from draft to draft.</summary>
internal sealed class PeopleReader
{
    private readonly List<Sighting> sightings = [];
    private PartSeen[] parts = new PartSeen[256];
    private bool[] covered = new bool[256];
    private bool hasRead;

    /// <summary>Who is named, in the order of the text except that first names come last.</summary>
    public ReadOnlySpan<Sighting> Read(Scan scan)
    {
        if (!hasRead && !scan.Index.People.IsEmpty) ReadAnew(scan);
        hasRead = true;
        return CollectionsMarshal.AsSpan(sightings);
    }

    /// <summary>Forgets the draft.</summary>
    public void Clear()
    {
        sightings.Clear();
        hasRead = false;
        if (parts.Length > 16 * 1024) (parts, covered) = (new PartSeen[256], new bool[256]);
        Array.Clear(parts);
        Array.Clear(covered);
    }

    private void ReadAnew(Scan scan)
    {
        var count = scan.Tokens.Count;
        if (parts.Length < count) (parts, covered) = (new PartSeen[count * 2], new bool[count * 2]);
        ReadParts(scan);
        var names = new FullNameReader(scan, parts);
        var titles = new TitleReader(scan, parts);
        for (var token = 0; token < count; token++)
        {
            if (covered[token]) continue;
            if (!titles.TryRead(token, out var seen) && !names.TryRead(token, out seen)) continue;
            Keep(seen);
        }

        var first = new FirstNameReader(scan, parts, covered);
        var full = sightings.Count;
        for (var token = 0; token < count; token++)
        {
            if (!covered[token] && first.TryRead(token, CollectionsMarshal.AsSpan(sightings)[..full], out var seen)) Keep(seen);
        }
    }

    private void ReadParts(Scan scan)
    {
        var reader = new PartReader(scan, stackalloc char[PartReader.BufferLength], stackalloc char[PartReader.BufferLength]);
        for (var token = 0; token < scan.Tokens.Count; token++)
        {
            ref readonly var at = ref scan.Tokens[token];
            parts[token] = PartSeen.None;
            if (scan.IsBeingTyped(at.Start, at.End) || scan.IsTaken(at.Start, at.End) && !IsInHashtag(scan, at.Start)) continue;
            parts[token] = reader.Read(token);
            if (!parts[token].IsNone || reader.Word.Length < FullNameReader.FewestJoined) continue;
            var who = scan.Index.People.Joined(reader.Word.TrimEnd("0123456789"));
            if (who != Bearers.None) Keep(new Sighting(who, NamedBy.FullName, token, reader.WordLast, at.Start, scan.Tokens[reader.WordLast].End - scan.Tokens[reader.WordLast].Possessive));
        }
    }

    // The school's own hashtags are reported already.
    private static bool IsInHashtag(Scan scan, int start)
    {
        foreach (ref readonly var shape in scan.Shapes)
        {
            if (shape.Kind == ShapeKind.Hashtag && shape.Start <= start && start < shape.End) return !scan.IsReported(shape.Start, shape.End);
        }

        return false;
    }

    private void Keep(Sighting seen)
    {
        sightings.Add(seen);
        covered.AsSpan(seen.First, seen.Last - seen.First + 1).Fill(true);
    }
}
