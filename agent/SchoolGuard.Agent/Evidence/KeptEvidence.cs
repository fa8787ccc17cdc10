namespace SchoolGuard.Agent.Evidence;

/// <summary>An item with its content, proven to be as they were kept: what is shown to its owner and handed to the hub.</summary>
internal sealed record KeptEvidence(EvidenceItem Item, EvidenceContent Content);
