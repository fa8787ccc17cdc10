using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>Tells what the author did about findings, for the audit. Answered by <see cref="RecordedReply"/>.</summary>
public sealed record ChoiceRequest : Request
{
    /// <inheritdoc/>
    public override string Type => "choice";

    /// <summary>The host of the page.</summary>
    public required string Host { get; init; }

    /// <summary>What was done.</summary>
    public required DraftChoice Choice { get; init; }

    /// <summary>What had been found, by kind; never words of the draft.</summary>
    public required ImmutableArray<FindingCount> Findings { get; init; }

    /// <summary>The author's reason, at most 1,000 UTF-16 code units; required where a finding that needs one is posted. Null: none.</summary>
    public string? Reason { get; init; }

    /// <summary>Prints everything but the reason.</summary>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Choice = {Choice}, Reason = {Reason?.Length ?? 0} characters");
        return true;
    }
}

/// <summary>How many findings of one kind there were.</summary>
/// <param name="Id">SG7001.</param>
/// <param name="Count">At least 1.</param>
public sealed record FindingCount(string Id, uint Count);

/// <summary>Answers <see cref="ChoiceRequest"/>: it is in the audit.</summary>
public sealed record RecordedReply : Reply
{
    /// <inheritdoc/>
    public override string Type => "recorded";
}
