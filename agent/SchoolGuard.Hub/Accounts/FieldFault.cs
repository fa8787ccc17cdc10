namespace SchoolGuard.Hub.Accounts;

/// <summary>Something wrong with one field of what was asked for, and the cure.</summary>
internal sealed record FieldFault(string Field, string Message);
