using NodaTime;

namespace SchoolGuard.Hub.Evidence;

/// <summary>A piece of evidence as it was kept, in memory only.</summary>
/// <param name="Owner">Who kept it: OneRoster user sourcedId.</param>
/// <param name="Kept">When.</param>
/// <param name="Address">Of the page.</param>
/// <param name="Text">What was selected on it; empty for none.</param>
/// <param name="MediaType">Of the picture: image/jpeg, image/png, or empty.</param>
/// <param name="Picture">Empty for none.</param>
internal sealed record OpenedEvidence(string Owner, Instant Kept, string Address, string Text, string MediaType, byte[] Picture)
{
    /// <summary>Prints nothing of what was kept.</summary>
    public override string ToString() => nameof(OpenedEvidence);
}
