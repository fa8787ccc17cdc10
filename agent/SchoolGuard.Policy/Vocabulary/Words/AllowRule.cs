namespace SchoolGuard.Policy.Words;

/// <summary>A rule that allows. All its conditions must hold together.</summary>
public readonly struct AllowRule
{
    /// <summary>Whom the rule is for. Required.</summary>
    public AllowRule To(People people) => default;

    /// <summary>Only in these places.</summary>
    public AllowRule In(Places places) => default;

    /// <summary>Only at these times.</summary>
    public AllowRule During(Times times) => default;

    /// <summary>Only within an authorised lesson.</summary>
    public AllowRule During(LessonCondition lesson) => default;

    /// <summary>Only at other times than these.</summary>
    public AllowRule Outside(Times times) => default;

    /// <summary>Only for those who have this permission.</summary>
    public AllowRule With(Permission permission) => default;

    /// <summary>The clause of the school's policy that the rule carries out. Required.</summary>
    public AllowRule Citing(string clause) => default;
}
