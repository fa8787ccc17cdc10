namespace SchoolGuard.Policy.Words;

/// <summary>A rule that denies. All its conditions must hold together.</summary>
public readonly struct DenyRule
{
    /// <summary>Whom the rule is for. Required.</summary>
    public DenyRule To(People people) => default;

    /// <summary>Only in these places.</summary>
    public DenyRule In(Places places) => default;

    /// <summary>Only at these times.</summary>
    public DenyRule During(Times times) => default;

    /// <summary>Only within an authorised lesson.</summary>
    public DenyRule During(LessonCondition lesson) => default;

    /// <summary>Only at other times than these.</summary>
    public DenyRule Outside(Times times) => default;

    /// <summary>Not for those who have this permission.</summary>
    public DenyRule Unless(Permission permission) => default;

    /// <summary>The clause of the school's policy that the rule carries out. Required.</summary>
    public DenyRule Citing(string clause) => default;
}
