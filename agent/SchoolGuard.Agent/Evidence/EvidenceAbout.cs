namespace SchoolGuard.Agent.Evidence;

/// <summary>Whom evidence is for.</summary>
internal enum EvidenceAbout
{
    /// <summary>Whoever looks after concerns.</summary>
    Concern,

    /// <summary>Whoever hears what is about the headteacher.</summary>
    Headteacher,
}
