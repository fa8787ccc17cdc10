namespace SchoolGuard.Policy.Analyzers.Editing.Names;

/// <summary>The names that are known beyond the policy's own text.</summary>
public interface INameBook
{
    /// <summary>Those of one kind, in the order to offer them in; empty if none are known.</summary>
    IReadOnlyList<KnownName> NamesOf(NameKind kind);
}

/// <summary>A name that may stand in quotes.</summary>
/// <param name="Name">The name as policies write it.</param>
/// <param name="Detail">What it is, for people; empty if there is nothing to say.</param>
public sealed record KnownName(string Name, string Detail);
