namespace SchoolGuard.Policy.Words;

/// <summary>The policy's header, as <see cref="Vocabulary.Policy"/> states it.</summary>
public readonly struct PolicyHeader;
