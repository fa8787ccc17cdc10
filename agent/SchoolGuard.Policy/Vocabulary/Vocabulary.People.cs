using SchoolGuard.Policy.Words;

namespace SchoolGuard.Policy;

public static partial class Vocabulary
{
    /// <summary>The class below Reception.</summary>
    public const int Nursery = -1;

    /// <summary>The class below Class 1.</summary>
    public const int Reception = 0;

    /// <summary>All pupils, Nursery to Class 13.</summary>
    public static People Pupils => default;

    /// <summary>All who work at the school.</summary>
    public static People Staff => default;

    /// <summary>Everybody who is neither pupil nor staff.</summary>
    public static People Visitors => default;

    /// <summary>Pupils, staff and visitors.</summary>
    public static People Everyone => default;

    /// <summary>The pupils of one class.</summary>
    /// <param name="number"><see cref="Nursery"/>, <see cref="Reception"/> or 1 to 13.</param>
    public static People Class(int number) => default;

    /// <summary>The pupils of the classes listed.</summary>
    /// <param name="numbers">Each <see cref="Nursery"/>, <see cref="Reception"/> or 1 to 13.</param>
    public static People Classes(params int[] numbers) => default;

    /// <summary>The pupils of a range of classes, both ends included.</summary>
    /// <param name="from">The lowest class.</param>
    /// <param name="to">The highest class.</param>
    public static People ClassesFrom(int from, int to) => default;

    /// <summary>The members of a group of the roster, pupils or not.</summary>
    /// <param name="name">The group's name, compared without regard to case.</param>
    public static People Group(string name) => default;
}
