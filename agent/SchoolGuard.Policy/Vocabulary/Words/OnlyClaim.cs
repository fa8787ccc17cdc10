namespace SchoolGuard.Policy.Words;

/// <summary>A proof in the making: <c>Only</c>, with its alternatives.</summary>
public readonly struct OnlyClaim
{
    /// <summary>Begins the next alternative.</summary>
    public OnlyClaim Or => default;

    /// <summary>Whom the proof is about. Required.</summary>
    public OnlyClaim For(People people) => default;

    /// <summary>In these places.</summary>
    public OnlyClaim In(Places places) => default;

    /// <summary>At these times.</summary>
    public OnlyClaim During(Times times) => default;

    /// <summary>Within an authorised lesson.</summary>
    public OnlyClaim During(LessonCondition lesson) => default;

    /// <summary>At other times than these.</summary>
    public OnlyClaim Outside(Times times) => default;
}
