namespace SchoolGuard.Policy.Words;

/// <summary>The kind of account a post is written from.</summary>
public readonly struct Account;
