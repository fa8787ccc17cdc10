using System.Globalization;
using System.Text;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>What the extension asks. Each request has one answer with the same <see cref="Id"/>: its reply, or <see cref="ErrorReply"/>.</summary>
public abstract record Request
{
    /// <summary>The word that tells the requests apart.</summary>
    public abstract string Type { get; }

    /// <summary>The extension's own number for this request, given back unchanged.</summary>
    public required uint Id { get; init; }
}

/// <summary>The first message on a port. Answered by <see cref="WelcomeReply"/> at once, whether the agent runs or not.</summary>
public sealed record HelloRequest : Request
{
    /// <inheritdoc/>
    public override string Type => "hello";

    /// <summary>The extension's <see cref="ProtocolVersion"/>.</summary>
    public required int Version { get; init; }
}

/// <summary>Asks for <see cref="AccessPush"/> and <see cref="AgentPush"/>, now and after every change. Repeating it asks the agent anew.</summary>
public sealed record WatchRequest : Request
{
    /// <inheritdoc/>
    public override string Type => "watch";
}

/// <summary>May the caller reach a host now? Answered by <see cref="DecisionReply"/>.</summary>
public sealed record DecideRequest : Request
{
    /// <inheritdoc/>
    public override string Type => "decide";

    /// <summary>A host name: <c>www.tiktok.com</c>.</summary>
    public required string Host { get; init; }
}

/// <summary>What does a draft give away? Answered by <see cref="AnalysisReply"/>. The text goes to the agent on this device and nowhere else.</summary>
public sealed record AnalyseRequest : Request
{
    /// <inheritdoc/>
    public override string Type => "analyse";

    /// <summary>The longest text that is analysed, in UTF-16 code units.</summary>
    public const int LongestText = 100_000;

    /// <summary>The draft, up to <see cref="LongestText"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The host of the page that it is written on.</summary>
    public required string Host { get; init; }

    /// <summary>Written from one of the school's own accounts.</summary>
    public bool Official { get; init; }

    /// <summary>The draft's revision, given back unchanged.</summary>
    public uint Revision { get; init; }

    /// <summary>UTF-16 offset of the caret; a word still being typed there is not reported. Null: the draft is finished.</summary>
    public uint? Caret { get; init; }

    /// <summary>Answers someone else's post or comment.</summary>
    public bool Reply { get; init; }

    /// <summary>Prints everything but the text: a draft must not reach a log by way of ToString.</summary>
    protected override bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Text = {Text.Length} characters");
        return true;
    }
}

/// <summary>How is the agent? Answered by <see cref="StateReply"/>.</summary>
public sealed record StatusRequest : Request
{
    /// <inheritdoc/>
    public override string Type => "status";
}
