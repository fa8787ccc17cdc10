namespace SchoolGuard.Hub.Console.Layout;

/// <summary>Puts a page into the navigation of those whose page it is.</summary>
/// <param name="title">As it is read there.</param>
/// <param name="order">Pages stand in this order: 10 overview, 20 policy, 30 who can reach what, 40 lessons, 50 permissions, 60 incidents, 70 reports, 80 devices, 90 roster, 100 people, 110 audit.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class InNavigationAttribute(string title, int order) : Attribute
{
    public string Title { get; } = title;

    public int Order { get; } = order;
}
