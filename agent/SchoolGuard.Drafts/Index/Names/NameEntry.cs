namespace SchoolGuard.Drafts.Index.Names;

/// <summary>One way of writing a name.</summary>
/// <param name="Key">Its letters, folded, without anything between the words.</param>
/// <param name="Class">How much it says by itself.</param>
internal sealed record NameEntry(string Key, NameClass Class)
{
    /// <summary>The trust's name, not the school's.</summary>
    public bool IsTrust { get; init; }

    /// <summary>Made from a longer name, not given by the school.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Ends in a type of school, so that a town or saint can no longer be meant.</summary>
    public bool HasType { get; init; }

    /// <summary>Every word but the type is ordinary or a saint's, so that other schools may share it.</summary>
    public bool IsCommon { get; init; }

    /// <summary>Ends in an s that the name has not.</summary>
    public bool IsPlural { get; init; }

    /// <summary>How many words the name has.</summary>
    public int Words { get; init; }
}
