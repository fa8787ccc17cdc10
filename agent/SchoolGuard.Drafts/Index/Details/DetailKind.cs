namespace SchoolGuard.Drafts.Index.Details;

/// <summary>What a named detail of the school is.</summary>
internal enum DetailKind
{
    Event,
    Place,
    Uniform,
}
