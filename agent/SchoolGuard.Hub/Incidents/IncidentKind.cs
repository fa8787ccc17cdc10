namespace SchoolGuard.Hub.Incidents;

/// <summary>What an incident is about.</summary>
internal enum IncidentKind
{
    /// <summary>A person was stopped by the policy.</summary>
    Blocked,

    /// <summary>A member of staff posted although the draft was held.</summary>
    Override,

    /// <summary>A member of staff went on to follow, add or message a pupil.</summary>
    Contact,

    /// <summary>A member of staff kept evidence.</summary>
    Evidence,

    /// <summary>Something looks like a way round the policy.</summary>
    Bypass,

    /// <summary>A device was not heard of.</summary>
    Silent,

    /// <summary>A device did not take the policy that it ought to have.</summary>
    Policy,
}

/// <summary>How much an incident matters. High ones are told of at once.</summary>
internal enum Severity
{
    Low,
    Medium,
    High,
}

/// <summary>How far an incident is.</summary>
internal enum IncidentState
{
    Open,

    /// <summary>Somebody is looking at it.</summary>
    Looking,

    Closed,
}
