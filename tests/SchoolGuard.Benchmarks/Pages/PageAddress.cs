using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using NodaTime.Calendars;
using SchoolGuard.Benchmarks.Hub;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Console.Doors;
using SchoolGuard.Hub.Console.SignIn;

namespace SchoolGuard.Benchmarks.Pages;

/// <summary>A page as somebody asks for it.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Role">Whose it is; null for whoever has not signed in.</param>
internal sealed record PageAddress(string Path, AccountRole? Role)
{
    // A stream that stays open, a download of the whole audit, and what only comes after another step.
    private static readonly HashSet<string> NotPages = new(StringComparer.Ordinal)
    {
        "/live", "/_framework/opaque-redirect", "/audit/export", "/data-requests/export", "/sign-in/code", "/sign-in/school", "/sign-in/school/answer", "/problem/{Status:int}",
        "/assets/{name}", "/reports/{week}/table.csv",
    };

    /// <summary>Every page of the console for every role that sees it, as the hub itself knows them; lists also further down and filtered.</summary>
    /// <param name="routes">Of the hub.</param>
    /// <param name="device">The id of one with a long audit.</param>
    public static IReadOnlyList<PageAddress> All(EndpointDataSource routes, string device) =>
    [
        .. routes.Endpoints.OfType<RouteEndpoint>().Where(route => route.Metadata.GetMetadata<ConsoleDoor>() is not null)
            .DistinctBy(PatternOf, StringComparer.Ordinal).OrderBy(PatternOf, StringComparer.Ordinal)
            .SelectMany(route => PathsOf(PatternOf(route), device), (route, path) => (route, path))
            .SelectMany(each => RolesOf(each.route), (each, role) => new PageAddress(each.path, role)),
    ];

    public string RoleName => Role?.Word() ?? "nobody";

    private static string PatternOf(RouteEndpoint route) => $"/{route.RoutePattern.RawText?.TrimStart('/')}";

    private static IEnumerable<AccountRole?> RolesOf(RouteEndpoint route) => route.Metadata.GetMetadata<ForAttribute>() is { } whose
        ? whose.Everybody.Select(role => (AccountRole?)role)
        : route.Metadata.GetMetadata<IAllowAnonymous>() is not null ? [null] : [AccountRole.ItManager];

    private static string[] PathsOf(string pattern, string device) => pattern switch
    {
        _ when NotPages.Contains(pattern) => [],
        "/audit" => ["/audit", "/audit?before=5000", "/audit?kind=lesson-authorised", "/audit?day=2026-06-09", "/audit?kind=signed-in&day=2026-06-09"],
        "/devices" => ["/devices", "/devices?page=20", "/devices?name=07&sort=seen&down=true", "/devices?show=silent", "/devices?show=behind"],
        "/devices/{Id}" => [$"/devices/{device}", $"/devices/{device}?before=60"],
        "/incidents" => ["/incidents", "/incidents?page=30&state=all", "/incidents?text=pupil-00007", "/incidents?severity=High&state=Closed"],
        "/incidents/{Number:long}" => ["/incidents/7"],
        "/lessons" => ["/lessons", $"/lessons?group={LargeSchool.Class}"],
        "/people/{Username}" => [$"/people/{FilledStore.Account(AccountRole.Teacher)}"],
        "/policy/{Counter:long}" => ["/policy/1"],
        "/policy/{counter:long}/matrix.svg" => ["/policy/2/matrix.svg?sites=SocialMedia"],
        "/policy/compare" => ["/policy/compare?from=1&to=2"],
        "/reach" => ["/reach", "/reach?look=pupil", $"/reach?person={LargeSchool.Pupil(7)}&site=tiktok&place=On+site&date=2026-11-24&time=10:14"],
        "/reports/{week}" => [$"/reports/{LastWeek()}"],
        _ when pattern.Contains('{', StringComparison.Ordinal) => throw new InvalidOperationException($"say in {nameof(PageAddress)} by which address {pattern} is asked for"),
        _ => [pattern],
    };

    private static string LastWeek()
    {
        var day = SystemClock.Instance.GetCurrentInstant().InUtc().Date.PlusWeeks(-1);
        return string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(day)}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):00}");
    }
}
