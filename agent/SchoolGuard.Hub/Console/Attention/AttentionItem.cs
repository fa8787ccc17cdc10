namespace SchoolGuard.Hub.Console.Attention;

/// <summary>How soon somebody ought to look.</summary>
internal enum AttentionWeight
{
    /// <summary>When there is time.</summary>
    Note,

    /// <summary>Today.</summary>
    Warning,

    /// <summary>Now.</summary>
    Grave,
}

/// <summary>Something that somebody ought to look at.</summary>
/// <param name="Weight">How soon.</param>
/// <param name="Text">What it is: a sentence.</param>
/// <param name="Path">Where to look.</param>
/// <param name="Link">What that link says.</param>
internal sealed record AttentionItem(AttentionWeight Weight, string Text, string Path, string Link);
