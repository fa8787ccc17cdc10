namespace SchoolGuard.Hub.Console.Files;

internal static class AssetRoutes
{
    private const string ForAYear = "public, max-age=31536000, immutable";

    public static void MapAssets(this IEndpointRouteBuilder routes) => routes.MapGet("/assets/{name}", (string name, HttpContext http, AssetFiles files) =>
    {
        if (files.Find(name) is not { } file) return Results.NotFound();
        http.Response.Headers.CacheControl = ForAYear;
        return Results.Bytes(file.Content, file.Type);
    }).AllowAnonymous();
}
