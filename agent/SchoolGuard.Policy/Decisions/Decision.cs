namespace SchoolGuard.Policy.Decisions;

/// <summary>What is enforced, and the rule behind it.</summary>
/// <param name="Outcome">What the rules say.</param>
/// <param name="Rule">Index of the first deciding rule in the table, or -1 if none decides (ungoverned, default).</param>
public readonly record struct Decision(Outcome Outcome, int Rule)
{
    /// <summary>Whether the site may be reached.</summary>
    public bool Allowed => Outcome is Outcome.Ungoverned or Outcome.Allowed;
}
