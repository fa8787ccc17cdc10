namespace SchoolGuard.Policy.Model;

/// <summary>What a person is at the school; exactly one.</summary>
public enum Role
{
    /// <summary>A pupil, in exactly one class.</summary>
    Pupil,

    /// <summary>A member of staff.</summary>
    Staff,

    /// <summary>Anybody else.</summary>
    Visitor,
}
