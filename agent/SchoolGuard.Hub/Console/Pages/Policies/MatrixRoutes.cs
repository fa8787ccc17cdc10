using System.Text;
using Microsoft.AspNetCore.Authorization;
using SchoolGuard.Hub.Console.SignIn;
using SchoolGuard.Hub.Policies;
using SchoolGuard.Policy.Drawing;

namespace SchoolGuard.Hub.Console.Pages.Policies;

/// <summary>The matrix of a published policy as a picture.</summary>
internal static class MatrixRoutes
{
    // The drawing brings its own style, and nothing else.
    private const string OfADrawing = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    public static void MapMatrix(this IEndpointRouteBuilder routes) => routes
        .MapGet("/policy/{counter:long}/matrix.svg", async (long counter, string sites, PolicyShelf shelf, HttpContext http) =>
        {
            if (await shelf.FindAsync(counter) is not { } sheet || sheet.Draw(sites) is not { } drawing) return Results.NotFound();
            http.Response.Headers.ContentSecurityPolicy = OfADrawing;
            using var text = new StringWriter();
            MatrixSvg.Write(text, drawing);
            return Results.Text(text.ToString(), "image/svg+xml", Encoding.UTF8);
        })
        .RequireAuthorization(new ForAttribute([.. PolicyReaders.Roles]));
}
