using System.Collections.Immutable;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>What the host says: an answer to a request, or a push that nobody asked for one by one.</summary>
public abstract record Reply
{
    /// <summary>The word that tells the messages apart.</summary>
    public abstract string Type { get; }

    /// <summary>The request's number; null on a push, and on an error about a message whose number could not be read.</summary>
    public uint? Id { get; init; }
}

/// <summary>Answers <see cref="HelloRequest"/>.</summary>
/// <param name="Version">The host's <see cref="ProtocolVersion"/>.</param>
/// <param name="Host">The host's own version: <c>0.1.0</c>.</param>
public sealed record WelcomeReply(int Version, string Host) : Reply
{
    /// <inheritdoc/>
    public override string Type => "welcome";
}

/// <summary>Answers <see cref="WatchRequest"/>: pushes follow.</summary>
public sealed record WatchingReply : Reply
{
    /// <inheritdoc/>
    public override string Type => "watching";
}

/// <summary>Answers <see cref="DecideRequest"/>.</summary>
public sealed record DecisionReply : Reply
{
    /// <inheritdoc/>
    public override string Type => "decision";

    /// <summary>What is enforced.</summary>
    public required bool Allowed { get; init; }

    /// <summary>Why, in the policy's terms.</summary>
    public required SiteOutcome Outcome { get; init; }

    /// <summary>The rules behind the answer.</summary>
    public required ImmutableArray<DecidingRule> Rules { get; init; }

    /// <summary>When <see cref="Allowed"/> changes if nothing but time does; null if not within eight days.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>For a denial: when or where it would be allowed, the nearest first.</summary>
    public required ImmutableArray<string> Openings { get; init; }
}

/// <summary>Answers <see cref="AnalyseRequest"/>.</summary>
public sealed record AnalysisReply : Reply
{
    /// <inheritdoc/>
    public override string Type => "analysis";

    /// <summary>The request's revision.</summary>
    public required uint Revision { get; init; }

    /// <summary>The strongest of the diagnostics.</summary>
    public required HoldStrength Hold { get; init; }

    /// <summary>By start, then by id.</summary>
    public required ImmutableArray<DraftDiagnostic> Diagnostics { get; init; }
}

/// <summary>Answers <see cref="StatusRequest"/>.</summary>
public sealed record StateReply : Reply
{
    /// <inheritdoc/>
    public override string Type => "state";

    /// <summary>The agent's version.</summary>
    public required string Agent { get; init; }

    /// <summary>Whether a verified policy is in force.</summary>
    public required bool PolicyValid { get; init; }

    /// <summary>The policy's title; empty without one.</summary>
    public required string PolicyTitle { get; init; }

    /// <summary>The policy's monotonic counter.</summary>
    public required ulong PolicyCounter { get; init; }

    /// <summary>The place as the agent sees it.</summary>
    public required string Place { get; init; }

    /// <summary>The face to show.</summary>
    public required PersonFace Face { get; init; }

    /// <summary>Every fault that the agent knows of, in words.</summary>
    public required ImmutableArray<string> Faults { get; init; }
}

/// <summary>A request that was not carried out. Nothing else has changed.</summary>
/// <param name="Code">What kind of fault.</param>
/// <param name="Message">For the extension's developer: lower case, no draft text in it.</param>
public sealed record ErrorReply(ErrorCode Code, string Message) : Reply
{
    /// <inheritdoc/>
    public override string Type => "error";
}

/// <summary>What the caller may reach. Each is whole and replaces the last.</summary>
/// <param name="Snapshot">The snapshot.</param>
public sealed record AccessPush(AccessSnapshot Snapshot) : Reply
{
    /// <inheritdoc/>
    public override string Type => "access";
}

/// <summary>Whether the agent can be reached; pushed on change, first after <see cref="WatchRequest"/>.</summary>
/// <param name="Reachable">False: close what the last snapshot governs.</param>
public sealed record AgentPush(bool Reachable) : Reply
{
    /// <inheritdoc/>
    public override string Type => "agent";
}
