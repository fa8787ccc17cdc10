namespace SchoolGuard.Policy.Words;

/// <summary>A proof in the making: <c>Never</c> or <c>Always</c>.</summary>
public readonly struct Claim
{
    /// <summary>Whom the proof is about. Required.</summary>
    public Claim For(People people) => default;

    /// <summary>Only in these places.</summary>
    public Claim In(Places places) => default;

    /// <summary>Only at these times.</summary>
    public Claim During(Times times) => default;

    /// <summary>Only within an authorised lesson.</summary>
    public Claim During(LessonCondition lesson) => default;

    /// <summary>Only at other times than these.</summary>
    public Claim Outside(Times times) => default;
}
