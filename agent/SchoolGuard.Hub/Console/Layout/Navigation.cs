using System.Collections.Immutable;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Console.SignIn;

namespace SchoolGuard.Hub.Console.Layout;

/// <summary>The pages that say of themselves that they belong into the navigation.</summary>
internal static class Navigation
{
    private static readonly ImmutableArray<(NavigationItem Item, int Order, ImmutableArray<AccountRole> Roles)> Pages = [.. typeof(Navigation).Assembly.GetTypes()
        .Select(page => (Page: page, Entry: page.GetCustomAttribute<InNavigationAttribute>()))
        .Where(found => found.Entry is not null)
        .Select(found => (new NavigationItem(found.Page.GetCustomAttributes<RouteAttribute>().MinBy(route => route.Template.Length)!.Template, found.Entry!.Title), found.Entry.Order, RolesOf(found.Page)))
        .OrderBy(found => found.Order)];

    public static IEnumerable<NavigationItem> For(SignedIn somebody) => Pages.Where(page => somebody.Is(page.Roles.AsSpan())).Select(page => page.Item);

    private static ImmutableArray<AccountRole> RolesOf(Type page) => page.GetCustomAttribute<ForAttribute>()?.Everybody ?? [];
}

/// <summary>A link of the navigation.</summary>
internal sealed record NavigationItem(string Path, string Title)
{
    /// <summary>Whether a page is this one or below it.</summary>
    public bool Holds(string path) => path.Equals(Path, StringComparison.Ordinal) || (Path.Length > 1 && path.StartsWith($"{Path}/", StringComparison.Ordinal));
}
