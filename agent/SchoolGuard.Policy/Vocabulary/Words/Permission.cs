namespace SchoolGuard.Policy.Words;

/// <summary>A permission, as <see cref="Vocabulary.Permission"/> names it.</summary>
public readonly struct Permission;
