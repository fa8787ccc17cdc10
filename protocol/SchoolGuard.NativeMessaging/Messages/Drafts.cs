using System.Collections.Immutable;

namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>One finding in a draft.</summary>
public sealed record DraftDiagnostic
{
    /// <summary>SG7001.</summary>
    public required string Id { get; init; }

    /// <summary><c>school-name</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>UTF-16 code units from 0, in the text as sent; 0 of a photo or a contact.</summary>
    public required uint Start { get; init; }

    /// <summary>UTF-16 code units, at least 1; 0 of a photo or a contact.</summary>
    public required uint Length { get; init; }

    /// <summary>How strongly the policy speaks of it.</summary>
    public required HoldStrength Severity { get; init; }

    /// <summary>What was found, in words.</summary>
    public required string Message { get; init; }

    /// <summary>The clauses that speak of it.</summary>
    public required ImmutableArray<string> Clauses { get; init; }

    /// <summary>Why; may be empty.</summary>
    public required string Rationale { get; init; }

    /// <summary>Ways to put it right, the best first.</summary>
    public required ImmutableArray<DraftFix> Fixes { get; init; }

    /// <summary>The role whose permission lifts the policy's strength to a note; else empty.</summary>
    public required string LiftedBy { get; init; }
}

/// <summary>A replacement for a finding's span.</summary>
/// <param name="Title">For the button: <c>Say "school"</c>.</param>
/// <param name="NewText">Takes the span's place; empty removes it.</param>
public sealed record DraftFix(string Title, string NewText);
