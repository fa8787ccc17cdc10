namespace SchoolGuard.Policy.Analyzers.Tests.Markup;

/// <summary>A stretch that a test expects a finding at.</summary>
internal sealed record MarkedSpan(string Id, int Start, int Length);

/// <summary>
/// A text with marks around the stretches that findings are expected at: <c>[|...|]</c> for the rule under test, <c>{|SG0007:...|}</c> for another.
/// Marks may stand within one another.
/// </summary>
internal sealed record MarkedText(string Text, IReadOnlyList<MarkedSpan> Spans)
{
    private const int IdLength = 6;

    public static MarkedText Parse(string marked, string defaultId)
    {
        var text = new System.Text.StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var spans = new List<MarkedSpan>();
        for (var index = 0; index < marked.Length; index++)
        {
            var two = marked.AsSpan(index, Math.Min(2, marked.Length - index));
            if (two is "[|")
            {
                open.Push((defaultId, text.Length));
                index++;
            }
            else if (two is "{|")
            {
                open.Push((marked.Substring(index + 2, IdLength), text.Length));
                index += 2 + IdLength;
            }
            else if (two is "|]" or "|}")
            {
                var (id, start) = open.Pop();
                spans.Add(new MarkedSpan(id, start, text.Length - start));
                index++;
            }
            else
            {
                text.Append(marked[index]);
            }
        }

        Assert.IsEmpty(open, "a mark is not closed");
        return new MarkedText(text.ToString(), spans);
    }
}
