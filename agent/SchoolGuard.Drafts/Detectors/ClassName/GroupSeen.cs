namespace SchoolGuard.Drafts.Detectors.ClassName;

/// <summary>How much a way of naming a class says by itself.</summary>
internal enum GroupSort
{
    /// <summary>With my or our in the same word: my10As.</summary>
    Mine,

    /// <summary>A form or set with a code that is the school's own way of writing: 9B/Co1.</summary>
    Telling,

    /// <summary>A class that the roster has: 9B, Kestrels.</summary>
    Known,

    /// <summary>Any school has one: Year 9, 9B, Class 10.</summary>
    Common,

    /// <summary>A class only after my or our: tutor group, Reception.</summary>
    Owned,
}

/// <summary>A stretch of tokens that reads like a class.</summary>
internal readonly record struct GroupSeen(GroupSort Sort, int First, int Last, bool IsPlural);
