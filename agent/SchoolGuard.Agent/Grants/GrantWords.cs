namespace SchoolGuard.Agent.Grants;

/// <summary>How a kind of grant is spoken of.</summary>
/// <param name="Thing">What is granted: lesson.</param>
/// <param name="Paper">What the hub signs: grant.</param>
internal sealed record GrantWords(string Thing, string Paper);
