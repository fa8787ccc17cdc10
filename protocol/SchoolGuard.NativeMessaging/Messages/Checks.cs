using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>What does attaching a photo or a video give away? Answered by <see cref="CheckedReply"/>.</summary>
public sealed record PhotoRequest : Request
{
    /// <inheritdoc/>
    public override string Type => "photo";

    /// <summary>The host of the page that it is attached on.</summary>
    public required string Host { get; init; }

    /// <summary>For one of the school's own accounts.</summary>
    public bool Official { get; init; }

    /// <summary>As the browser names it: <c>image/jpeg</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The first bytes of the file, at most 512 KiB.</summary>
    public required ReadOnlyMemory<byte> Head { get; init; }

    /// <summary>Bytes of the whole file.</summary>
    public ulong Size { get; init; }
}

/// <summary>Is an account, about to be contacted, a pupil's? Answered by <see cref="CheckedReply"/>.</summary>
public sealed record ContactRequest : Request
{
    /// <inheritdoc/>
    public override string Type => "contact";

    /// <summary>The host of the page that shows the account.</summary>
    public required string Host { get; init; }

    /// <summary>What is about to be done.</summary>
    public required ContactAction Action { get; init; }

    /// <summary>The account's name as the page shows it, at most 200 UTF-16 code units.</summary>
    public required string Name { get; init; }

    /// <summary>Prints everything but the name: a person's name must not reach a log by way of ToString.</summary>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Action = {Action}, Name = {Name.Length} characters");
        return true;
    }
}

/// <summary>Answers <see cref="PhotoRequest"/> and <see cref="ContactRequest"/>.</summary>
public sealed record CheckedReply : Reply
{
    /// <inheritdoc/>
    public override string Type => "checked";

    /// <summary>The strongest of the diagnostics.</summary>
    public required HoldStrength Hold { get; init; }

    /// <summary>By id; about the whole, so start and length are 0.</summary>
    public required ImmutableArray<DraftDiagnostic> Diagnostics { get; init; }
}
