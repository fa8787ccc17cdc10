using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SchoolGuard.Drafts.Detectors.People;
using SchoolGuard.Drafts.Detectors.SchoolName;
using SchoolGuard.Drafts.Diagnostics;
using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Phrases;
using SchoolGuard.Drafts.Text.Shapes;

namespace SchoolGuard.Drafts.Detectors;

/// <summary>One pass over one draft: what the detectors share. Kept for the thread and reused, so that a keystroke makes no garbage.</summary>
internal sealed class Scan
{
    [ThreadStatic]
    private static Scan? idle;

    private readonly List<Finding> findings = [];
    private readonly List<Shape> shapes = [];
    private readonly List<int> schoolAt = [];
    private readonly PeopleReader people = new();
    private bool[] taken = new bool[1024];
    private bool[] tags = new bool[1024];
    private readonly Wording wording = new();
    private readonly Func<int, int, bool> isClosed;
    private bool isWorded;
    private int caret;

    private Scan() => isClosed = (start, end) => IsTaken(start, end) || IsBeingTyped(start, end);

    public NormalisedText Text { get; } = new();

    public Tokens Tokens { get; } = new();

    public SchoolIndex Index { get; private set; } = SchoolIndex.Empty;

    /// <summary>Links, e-mail addresses, handles and hashtags, by kind and place.</summary>
    public ReadOnlySpan<Shape> Shapes => CollectionsMarshal.AsSpan(shapes);

    /// <summary>What has been found so far.</summary>
    public ReadOnlySpan<Finding> Findings => CollectionsMarshal.AsSpan(findings);

    /// <summary>Memory for the detectors that look for names of the school.</summary>
    public NameReadings Readings { get; } = new();

    /// <summary>Whether the account is one of the school's own.</summary>
    public bool IsOfficial { get; private set; }

    /// <summary>The people of the roster who are named.</summary>
    public ReadOnlySpan<Sighting> People => people.Read(this);

    /// <summary>Who is named from a token on, if anybody is.</summary>
    public bool TryPersonAt(int token, out Sighting seen) => people.TryAt(this, token, out seen);

    /// <summary>Whether the draft answers someone else's post or comment.</summary>
    public bool IsReply { get; private set; }

    /// <summary>The words as phrases read them, with what has been found so far: for the detectors that come after all those of names.</summary>
    public Wording Wording
    {
        get
        {
            if (isWorded) return wording;
            wording.Read(Text, Tokens, PhraseBook.Lexicon, isClosed);
            foreach (var finding in findings) Mark(finding);
            isWorded = true;
            return wording;
        }
    }

    public static Scan Rent(Draft draft, SchoolIndex index)
    {
        var scan = idle ?? new Scan();
        idle = null;
        scan.Index = index;
        scan.IsOfficial = draft.Official;
        scan.caret = draft.Caret ?? -1;
        scan.IsReply = draft.Reply;
        scan.Text.Read(draft.Text.Reveal());
        scan.Tokens.Read(scan.Text);
        scan.ReadShapes();
        return scan;
    }

    /// <summary>Forgets the draft.</summary>
    public void Return()
    {
        if (taken.Length > 64 * 1024) (taken, tags) = (new bool[1024], new bool[1024]);
        taken.AsSpan(0, Math.Min(taken.Length, Text.Length)).Clear();
        tags.AsSpan(0, Math.Min(tags.Length, Text.Length)).Clear();
        Text.Clear();
        findings.Clear();
        shapes.Clear();
        schoolAt.Clear();
        people.Clear();
        Readings.Clear();
        isWorded = false;
        Index = SchoolIndex.Empty;
        idle = this;
    }

    /// <summary>Whether the word at [start, end) of the normalised text is still being typed.</summary>
    public bool IsBeingTyped(int start, int end) => start < end && Text.StartOf(start) < caret && caret <= Text.EndOf(end - 1);

    /// <summary>Keeps a stretch of the normalised text from the detectors that come after: a link is not prose.</summary>
    public void Take(int start, int end)
    {
        taken.AsSpan(start, end - start).Fill(true);
        tags.AsSpan(start, end - start).Clear();
    }

    /// <summary>Whether a word begins or ends in a stretch that an earlier detector has taken.</summary>
    public bool IsTaken(int start, int end) => taken[start] || taken[end - 1];

    /// <summary>Whether an index of the normalised text lies in a hashtag of which nothing is reported yet.</summary>
    public bool IsInHashtag(int at) => tags[at];

    /// <summary>Whether the school's name or handle was found within so many characters of a stretch of the normalised text. Only once all of them have been.</summary>
    public bool IsSchoolNear(int start, int end, int characters)
    {
        if (schoolAt.Count == 0)
        {
            foreach (ref readonly var finding in Findings)
            {
                if (finding.Kind == DraftKinds.SchoolName || finding.Kind == DraftKinds.SchoolHandle) schoolAt.Add(finding.Start);
            }

            // So that a draft without the school is looked through once.
            schoolAt.Add(int.MaxValue);
            schoolAt.Sort();
        }

        var at = schoolAt.BinarySearch(Text.StartOf(start) - characters);
        return schoolAt[at < 0 ? ~at : at] <= (long)Text.EndOf(end - 1) + characters;
    }

    /// <summary>Orders what was found as the text is read.</summary>
    public ReadOnlySpan<Finding> SortFindings()
    {
        findings.Sort(static (one, other) =>
            one.Start != other.Start ? one.Start.CompareTo(other.Start)
            : one.End != other.End ? one.End.CompareTo(other.End)
            : string.CompareOrdinal(one.Kind.Id, other.Kind.Id));
        return Findings;
    }

    /// <summary>Reports [start, end) of the normalised text.</summary>
    public void Report(DraftKind kind, int start, int end, string message, ImmutableArray<DraftFix> fixes) =>
        findings.Add(new Finding(kind, Text.StartOf(start), Text.EndOf(end - 1), message, fixes));

    private void Mark(Finding finding)
    {
        var kind = finding.Kind;
        var traits = kind == DraftKinds.SchoolName || kind == DraftKinds.SchoolHandle ? Traits.School
            : kind == DraftKinds.PupilName ? Traits.Pupil
            : kind == DraftKinds.StaffName ? Traits.Staff
            : kind == DraftKinds.ClassName ? Traits.Class
            : Traits.None;
        if (traits != Traits.None) wording.Mark(Text.At(finding.Start), Text.At(finding.End), traits);
    }

    private void ReadShapes()
    {
        if (taken.Length < Text.Length) (taken, tags) = (new bool[Text.Length], new bool[Text.Length]);
        var stretch = taken.AsSpan(0, Text.Length);
        ShapeReader.Read(Text.Letters, stretch, shapes);
        stretch.Clear();
        foreach (var shape in shapes)
        {
            if (ShapeReader.IsCertain(shape, Text.Letters)) Take(shape.Start, shape.End);
            if (shape.Kind == ShapeKind.Hashtag) tags.AsSpan(shape.Start, shape.End - shape.Start).Fill(true);
        }
    }
}
