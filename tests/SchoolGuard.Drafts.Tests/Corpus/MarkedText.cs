using System.Text;

namespace SchoolGuard.Drafts.Tests.Corpus;

/// <summary>Words to blame, and for what.</summary>
internal sealed record Mark(string Kind, int Start, int Length)
{
    public bool IsFoundBy(DraftDiagnostic found) =>
        string.Equals(Kind, found.Kind, StringComparison.Ordinal) && Start < found.Start + found.Length && found.Start < Start + Length;
}

/// <summary>A post with marks around the words to blame, as <c>Day out with [[class-name|my Year 9s]]</c>; marks may nest.</summary>
internal sealed record MarkedText(string Text, Mark[] Marks)
{
    private const string Opening = "[[";
    private const string Closing = "]]";

    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var open = new Stack<(string Kind, int Start)>();
        for (var at = 0; at < marked.Length;)
        {
            var rest = marked.AsSpan(at);
            if (rest.StartsWith(Opening, StringComparison.Ordinal))
            {
                var bar = rest.IndexOf('|');
                if (bar < 0) throw Fault(at, "has no `|` after its kind");
                open.Push((rest[Opening.Length..bar].ToString(), text.Length));
                at += bar + 1;
            }
            else if (rest.StartsWith(Closing, StringComparison.Ordinal))
            {
                if (!open.TryPop(out var mark)) throw Fault(at, "closes nothing");
                if (text.Length == mark.Start) throw Fault(at, "is around no words");
                marks.Add(new Mark(mark.Kind, mark.Start, text.Length - mark.Start));
                at += Closing.Length;
            }
            else
            {
                text.Append(marked[at]);
                at++;
            }
        }

        if (open.Count > 0) throw Fault(marked.Length, "is not closed");
        return new MarkedText(text.ToString(), [.. marks.OrderBy(mark => mark.Start)]);
    }

    /// <summary>Says where, not what: a post kept back is read by nobody.</summary>
    private static FormatException Fault(int at, string what) => new($"the mark at character {at} {what}");
}
