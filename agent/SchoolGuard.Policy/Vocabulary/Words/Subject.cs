namespace SchoolGuard.Policy.Words;

/// <summary>What a posting rule is about: one kind of draft finding.</summary>
public readonly struct Subject;
