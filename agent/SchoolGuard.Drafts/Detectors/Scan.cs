using System.Collections.Immutable;
using SchoolGuard.Drafts.Diagnostics;
using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Shapes;

namespace SchoolGuard.Drafts.Detectors;

/// <summary>One pass over one draft: what the detectors share. Kept for the thread and reused, so that a keystroke makes no garbage.</summary>
internal sealed class Scan
{
    [ThreadStatic]
    private static Scan? s_idle;

    private readonly List<Finding> _findings = [];
    private readonly List<Shape> _shapes = [];
    private bool[] _taken = new bool[1024];
    private int _caret;

    public NormalisedText Text { get; } = new();

    public Tokens Tokens { get; } = new();

    public SchoolIndex Index { get; private set; } = SchoolIndex.Empty;

    /// <summary>Links, e-mail addresses, handles and hashtags, by kind and place.</summary>
    public IReadOnlyList<Shape> Shapes => _shapes;

    public IReadOnlyList<Finding> Findings => _findings;

    public static Scan Rent(Draft draft, SchoolIndex index)
    {
        var scan = s_idle ?? new Scan();
        s_idle = null;
        scan.Index = index;
        scan._caret = draft.Caret ?? -1;
        scan.Text.Read(draft.Text.Reveal());
        scan.Tokens.Read(scan.Text);
        scan.ReadShapes();
        return scan;
    }

    /// <summary>Forgets the draft.</summary>
    public void Return()
    {
        if (_taken.Length > 64 * 1024) _taken = new bool[1024];
        else _taken.AsSpan(0, Text.Length).Clear();
        Text.Clear();
        _findings.Clear();
        _shapes.Clear();
        Index = SchoolIndex.Empty;
        s_idle = this;
    }

    /// <summary>Whether the word at [start, end) of the normalised text is still being typed.</summary>
    public bool IsBeingTyped(int start, int end) => start < end && Text.StartOf(start) < _caret && _caret <= Text.EndOf(end - 1);

    /// <summary>Keeps a stretch of the normalised text from the detectors that come after: a link is not prose.</summary>
    public void Take(int start, int end) => _taken.AsSpan(start, end - start).Fill(true);

    /// <summary>Whether a word begins or ends in a stretch that an earlier detector has taken.</summary>
    public bool IsTaken(int start, int end) => _taken[start] || _taken[end - 1];

    /// <summary>Reports [start, end) of the normalised text.</summary>
    public void Report(DraftKind kind, int start, int end, string message, ImmutableArray<DraftFix> fixes) =>
        _findings.Add(new Finding(kind, Text.StartOf(start), Text.EndOf(end - 1), message, fixes));

    private void ReadShapes()
    {
        if (_taken.Length < Text.Length) _taken = new bool[Text.Length];
        var taken = _taken.AsSpan(0, Text.Length);
        ShapeReader.Read(Text.Letters, taken, _shapes);
        taken.Clear();
        foreach (var shape in _shapes)
        {
            if (ShapeReader.IsCertain(shape, Text.Letters)) Take(shape.Start, shape.End);
        }
    }
}
