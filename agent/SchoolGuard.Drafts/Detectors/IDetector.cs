namespace SchoolGuard.Drafts.Detectors;

/// <summary>Looks for one kind of finding. Stateless; one folder each, with its page.</summary>
internal interface IDetector
{
    DraftKind Kind { get; }

    void Detect(Scan scan);
}
