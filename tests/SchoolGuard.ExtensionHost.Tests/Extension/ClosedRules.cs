using System.Text.Json;
using System.Text.Json.Nodes;
using SchoolGuard.Catalogue;
using SchoolGuard.ExtensionHost.Registration;

namespace SchoolGuard.ExtensionHost.Tests.Extension;

/// <summary>rules/closed.json: what is closed until the agent has spoken for the first time. It follows from the catalogue.</summary>
internal static class ClosedRules
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly string[] ResourceTypes =
    [
        "sub_frame", "stylesheet", "script", "image", "font", "object", "xmlhttprequest", "ping", "csp_report", "media", "websocket",
        "webtransport", "webbundle", "other",
    ];

    public static string From(ServiceCatalogue catalogue)
    {
        // The vocabulary's SocialMedia is the first five categories: messaging and games are closed only by a policy.
        var hosts = catalogue.Services.Where(service => service.Category <= Category.Blogs).SelectMany(service => service.Hosts)
            .Order(StringComparer.Ordinal).ToArray();
        var toBlockPage = new JsonObject
        {
            ["type"] = "redirect",
            ["redirect"] = new JsonObject { ["regexSubstitution"] = $"chrome-extension://{ExtensionIds.Unpacked}/blocked/blocked.html#\\0" },
        };
        JsonArray rules =
        [
            Rule(1, toBlockPage, new JsonObject { ["regexFilter"] = "^https?://.*", ["requestDomains"] = List(hosts), ["resourceTypes"] = List("main_frame") }),
            Rule(2, new JsonObject { ["type"] = "block" }, new JsonObject { ["requestDomains"] = List(hosts), ["resourceTypes"] = List(ResourceTypes) }),
        ];
        return rules.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Rule(int id, JsonObject action, JsonObject condition) =>
        new() { ["id"] = id, ["priority"] = 1, ["action"] = action, ["condition"] = condition };

    private static JsonArray List(params string[] values) => [.. values.Select(value => JsonValue.Create(value))];
}
