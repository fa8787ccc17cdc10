using Microsoft.AspNetCore.Mvc;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Console.SignIn;
using SchoolGuard.Hub.Subjects;

namespace SchoolGuard.Hub.Console.Pages.Subjects;

/// <summary>A person's data as a file. Asked for by a form of this console alone, since it goes on the audit.</summary>
internal static class SubjectRoutes
{
    public static void MapSubjects(this IEndpointRouteBuilder routes) => routes
        .MapPost("/data-requests/export", async ([FromForm] string username, HttpContext http, SubjectDesk desk) =>
            SignedIn.Of(http) is { } somebody && await desk.ExportAsync(username.Trim(), somebody.Username) is { } export
                ? Results.Bytes(export.ToZip(), "application/zip", "personal-data.zip")
                : Results.NotFound())
        .RequireAuthorization(new ForAttribute(AccountRole.SafeguardingLead, AccountRole.Headteacher));
}
