using System.Text;

namespace SchoolGuard.Policy.Analyzers.Fixes;

/// <summary>A change to a policy file that mends a finding and leaves the policy's meaning as it is.</summary>
/// <param name="Title">What it does, for people; it also says what would be lost: a comment, or a clause that the rule cites.</param>
/// <param name="Edits">What to replace: no two overlap, in the order of their starts.</param>
public sealed record PolicyFix(string Title, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>The text after the fix.</summary>
    /// <param name="text">The text that the finding was found in.</param>
    public string Apply(string text)
    {
        var result = new StringBuilder(text);
        foreach (var edit in Edits.Reverse()) result.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.NewText);
        return result.ToString();
    }

    /// <summary>Where a place of the text after the fix was before it.</summary>
    internal int OriginOf(int position)
    {
        foreach (var edit in Edits)
        {
            if (position < edit.Start) break;
            if (position < edit.Start + edit.NewText.Length) return edit.Start;
            position += edit.Length - edit.NewText.Length;
        }

        return position;
    }
}
