using System.Collections.Immutable;
using SchoolGuard.Drafts.Index.Handles;
using SchoolGuard.Drafts.Text.Shapes;

namespace SchoolGuard.Drafts.Detectors.SchoolHandle;

/// <summary>SG7002: the school's handle, hashtag, domain or page address.</summary>
internal sealed class SchoolHandleDetector : IDetector
{
    private static readonly DraftFix RemoveHandle = new("Remove the handle", "");
    private static readonly DraftFix RemoveHashtag = new("Remove the hashtag", "");
    private static readonly DraftFix RemoveLink = new("Remove the link", "");

    public DraftKind Kind => DraftKinds.SchoolHandle;

    public void Detect(Scan scan)
    {
        foreach (var shape in scan.Shapes)
        {
            if (shape.Kind == ShapeKind.Email || scan.IsBeingTyped(shape.Start, shape.End) || !IsOwn(scan, shape)) continue;
            scan.Take(shape.Start, shape.End);
            var (message, fixes) = Advise(scan, shape);
            scan.Report(Kind, shape.Start, shape.End, message, fixes);
        }
    }

    /// <summary>Whether a handle, hashtag or link is the school's.</summary>
    public static bool IsOwn(Scan scan, Shape shape)
    {
        if (shape.Kind == ShapeKind.Link) return IsOwnLink(scan, shape);
        var body = scan.Text.Letters[(shape.Start + 1)..shape.End];
        return scan.Index.Handles.Lists(body) || new TagReader(scan).NamesSchool(shape.Start + 1, shape.End, shape.Kind == ShapeKind.Hashtag);
    }

    private static bool IsOwnLink(Scan scan, Shape shape)
    {
        var address = Address.Of(scan.Text.Letters[shape.Start..shape.End].ToString());
        if (scan.Index.Handles.Domains.Own(address.Host) || scan.Index.Handles.IsPage(address)) return true;
        foreach (var part in address.Path.AsSpan().Split('/'))
        {
            if (scan.Index.Handles.Lists(address.Path.AsSpan()[part].TrimStart('@'))) return true;
        }

        return new TagReader(scan).NamesSchool(address.Path);
    }

    private static (string Message, ImmutableArray<DraftFix> Fixes) Advise(Scan scan, Shape shape) => shape.Kind switch
    {
        ShapeKind.Handle => ("links the post to the school's account: leave the handle out", [.. new SchoolNoun(scan).For(scan.Tokens.At(shape.Start), scan.Tokens.At(shape.End - 1)), RemoveHandle]),
        ShapeKind.Hashtag => ("puts the post among the school's own under its hashtag: leave the hashtag out", [RemoveHashtag]),
        _ => ("leads readers to the school's own pages: leave the address out", [RemoveLink]),
    };
}
