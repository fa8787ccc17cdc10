using NodaTime;

namespace SchoolGuard.Agent.Evidence;

/// <summary>What is known of a piece of evidence beside its content.</summary>
internal sealed record EvidenceItem
{
    public required string Id { get; init; }

    /// <summary>Who kept it: OneRoster user sourcedId. Nobody else sees it on the device.</summary>
    public required string Owner { get; init; }

    public required Instant Kept { get; init; }

    /// <summary>The host of its page.</summary>
    public required string Host { get; init; }

    public required EvidenceAbout About { get; init; }

    /// <summary>The role whom it is for, as the school named it when it was kept.</summary>
    public required string ReferTo { get; init; }

    /// <summary>Of the content's bytes, in hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes of the content.</summary>
    public required int Size { get; init; }

    public required bool HasPicture { get; init; }

    public required bool HasText { get; init; }
}
