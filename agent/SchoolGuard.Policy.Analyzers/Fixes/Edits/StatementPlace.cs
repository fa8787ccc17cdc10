using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Reading.Statements;

namespace SchoolGuard.Policy.Analyzers.Fixes.Edits;

/// <summary>A statement among the lines of its file, with the comment above it that belongs to it.</summary>
internal sealed class StatementPlace
{
    private readonly PolicyFile file;
    private readonly StatementSyntax syntax;
    private readonly Statement statement;
    private readonly TextLine firstLine;

    public StatementPlace(PolicyFile file, StatementSyntax syntax)
    {
        (this.file, this.syntax) = (file, syntax);
        statement = new Statement(syntax);
        firstLine = file.Lines.GetLineFromPosition(syntax.SpanStart);
    }

    /// <summary>The comments that go with the statement when it is taken out, beside the one above.</summary>
    public IEnumerable<SyntaxTrivia> OtherComments => file.CommentsIn(TextSpan.FromBounds(syntax.SpanStart, Whole.End));

    private bool StartsLine => file.IsBlank(TextSpan.FromBounds(firstLine.Start, syntax.SpanStart));

    /// <summary>Whether nothing but comments follows on its last line.</summary>
    private bool EndsLine => syntax.FullSpan.End == file.Text.Length || file.Lines.GetLineFromPosition(syntax.FullSpan.End).Start == syntax.FullSpan.End;

    private string Indentation => file.Text.Substring(firstLine.Start, syntax.SpanStart - firstLine.Start);

    /// <summary>All that goes when the statement is taken out.</summary>
    private TextSpan Whole => (StartsLine, EndsLine) switch
    {
        (true, true) => WithoutDoubleGap(TextSpan.FromBounds(StartWithComment, syntax.FullSpan.End)),
        (true, false) => TextSpan.FromBounds(StartWithComment, syntax.FullSpan.End),
        // What a line ends with may speak of all of it.
        _ => TextSpan.FromBounds(StartOfSpace(syntax.SpanStart), syntax.Span.End),
    };

    private int StartWithComment => file.Lines.GetLineFromPosition(statement.Comment.Count > 0 ? statement.Comment[0].SpanStart : syntax.SpanStart).Start;

    /// <summary>Whether the comment above has these words.</summary>
    public bool Says(string words) => statement.Rationale.IndexOf(words, StringComparison.Ordinal) >= 0;

    /// <summary>The lines of the comment above, if another statement's does not say the same already.</summary>
    public IReadOnlyList<string> CommentBeyond(StatementPlace other) =>
        other.Says(statement.Rationale) ? [] : [.. statement.Comment.Select(line => line.ToString().TrimEnd())];

    /// <summary>Takes the statement out, with the comment that belongs to it.</summary>
    public TextEdit Remove() => new(Whole.Start, Whole.Length, StartsLine && !EndsLine ? Indentation : "");

    /// <summary>Puts lines of comment directly above the statement, below those that are there.</summary>
    public TextEdit PutAbove(IReadOnlyList<string> comment)
    {
        var end = file.LineEndAt(syntax.SpanStart);
        if (StartsLine) return new TextEdit(firstLine.Start, 0, string.Concat(comment.Select(line => Indentation + line + end)));
        var space = StartOfSpace(syntax.SpanStart);
        return new TextEdit(space, syntax.SpanStart - space, end + string.Concat(comment.Select(line => line + end)));
    }

    /// <summary>Of empty lines above and below, one side is enough; at the top and the bottom of a file none is needed.</summary>
    private TextSpan WithoutDoubleGap(TextSpan lines)
    {
        var first = file.Lines.IndexOf(lines.Start);
        if (first > 0 && !IsEmpty(first - 1)) return lines;
        if (file.IsBlank(TextSpan.FromBounds(lines.End, file.Text.Length)))
        {
            while (first > 0 && IsEmpty(first - 1)) first--;
            return TextSpan.FromBounds(file.Lines[first].Start, file.Text.Length);
        }

        var below = file.Lines.IndexOf(lines.End);
        while (IsEmpty(below)) below++;
        return TextSpan.FromBounds(lines.Start, file.Lines[below].Start);
    }

    private bool IsEmpty(int line) => file.IsBlank(file.Lines[line].Span);

    private int StartOfSpace(int position)
    {
        while (position > 0 && file.Text[position - 1] is ' ' or '\t') position--;
        return position;
    }
}
