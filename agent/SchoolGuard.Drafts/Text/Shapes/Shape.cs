namespace SchoolGuard.Drafts.Text.Shapes;

/// <summary>What a stretch is by its form alone.</summary>
internal enum ShapeKind
{
    /// <summary>info@school.example, also spelled out: info [at] school [dot] example.</summary>
    Email,

    /// <summary>A host name, with or without scheme and path.</summary>
    Link,

    /// <summary>@name.</summary>
    Handle,

    /// <summary>#words.</summary>
    Hashtag,
}

/// <summary>A stretch of the normalised text that is not prose.</summary>
internal readonly record struct Shape(ShapeKind Kind, int Start, int End);
