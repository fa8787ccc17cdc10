namespace SchoolGuard.Policy.Analysis.Matrix;

/// <summary>What a policy says to some people at some time, with no permission granted unless it says so; from open to closed.</summary>
public enum MatrixState
{
    /// <summary>No rule speaks of the sites: they are left to the school's filter.</summary>
    Ungoverned,

    /// <summary>Allowed in every known place, lesson or not.</summary>
    Allowed,

    /// <summary>Allowed in some places only.</summary>
    InPlace,

    /// <summary>Allowed in some places, and in an authorised lesson in others.</summary>
    InPlaceOrLesson,

    /// <summary>Allowed in an authorised lesson only.</summary>
    InLesson,

    /// <summary>Allowed only to those whom somebody has given a permission.</summary>
    WithPermission,

    /// <summary>Denied by a rule.</summary>
    Denied,

    /// <summary>Closed because no rule opens it.</summary>
    Default,

    /// <summary>Not the same for all of the sites.</summary>
    DependsOnSite,
}
