using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>Keeps what the caller saw, on this device. Answered by <see cref="KeptReply"/>.</summary>
public sealed record KeepEvidenceRequest : Request
{
    /// <inheritdoc/>
    public override string Type => "keepEvidence";

    /// <summary>The page's address, at most 4,096 UTF-16 code units.</summary>
    public required string Address { get; init; }

    /// <summary>What was selected on it, at most 20,000 UTF-16 code units. Null: nothing.</summary>
    public string? Text { get; init; }

    /// <summary>A picture of it, at most 700 KiB; may be empty.</summary>
    public ReadOnlyMemory<byte> Picture { get; init; }

    /// <summary>The picture's: <c>image/jpeg</c> or <c>image/png</c>. Null without one.</summary>
    public string? MediaType { get; init; }

    /// <summary>Whom it is for.</summary>
    public required EvidenceAbout About { get; init; }

    /// <summary>Prints nothing of what is kept.</summary>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Text = {Text?.Length ?? 0} characters, Picture = {Picture.Length} bytes");
        return true;
    }
}

/// <summary>What has the caller kept? Answered by <see cref="EvidenceReply"/>.</summary>
public sealed record ListEvidenceRequest : Request
{
    /// <inheritdoc/>
    public override string Type => "listEvidence";
}

/// <summary>Shows one item again. Answered by <see cref="EvidenceOpenedReply"/>.</summary>
public sealed record OpenEvidenceRequest : Request
{
    /// <inheritdoc/>
    public override string Type => "openEvidence";

    /// <summary>The item's <see cref="EvidenceItem.EvidenceId"/>.</summary>
    public required string EvidenceId { get; init; }
}

/// <summary>Answers <see cref="KeepEvidenceRequest"/>.</summary>
/// <param name="Item">What was kept.</param>
public sealed record KeptReply(EvidenceItem Item) : Reply
{
    /// <inheritdoc/>
    public override string Type => "kept";
}

/// <summary>Answers <see cref="ListEvidenceRequest"/>.</summary>
/// <param name="Items">The newest first.</param>
/// <param name="Damaged">The ids of items whose files were altered or cut short.</param>
public sealed record EvidenceReply(ImmutableArray<EvidenceItem> Items, ImmutableArray<string> Damaged) : Reply
{
    /// <inheritdoc/>
    public override string Type => "evidence";
}

/// <summary>Answers <see cref="OpenEvidenceRequest"/>.</summary>
public sealed record EvidenceOpenedReply : Reply
{
    /// <inheritdoc/>
    public override string Type => "evidenceOpened";

    /// <summary>What is known of it.</summary>
    public required EvidenceItem Item { get; init; }

    /// <summary>The page's address.</summary>
    public required string Address { get; init; }

    /// <summary>What was selected; may be empty.</summary>
    public required string Text { get; init; }

    /// <summary>The picture; may be empty.</summary>
    public required ReadOnlyMemory<byte> Picture { get; init; }

    /// <summary>The picture's; empty without one.</summary>
    public required string MediaType { get; init; }

    /// <summary>Prints nothing of what was kept.</summary>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Item = {Item}");
        return true;
    }
}

/// <summary>What is known of a piece of evidence without opening it.</summary>
public sealed record EvidenceItem
{
    /// <summary>Names it.</summary>
    public required string EvidenceId { get; init; }

    /// <summary>When it was kept.</summary>
    public required DateTimeOffset Kept { get; init; }

    /// <summary>The host of its page.</summary>
    public required string Host { get; init; }

    /// <summary>The role that the school names for it.</summary>
    public required string ReferTo { get; init; }

    /// <summary>SHA-256 of the whole content, in hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes of the content.</summary>
    public required ulong Size { get; init; }

    /// <summary>Whom it is for.</summary>
    public required EvidenceAbout About { get; init; }

    /// <summary>Whether there is a picture.</summary>
    public required bool Picture { get; init; }

    /// <summary>Whether there is selected text.</summary>
    public required bool Text { get; init; }
}
