using System.Text.Json.Nodes;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Benchmarks.Cedar;

/// <summary>A circumstance as Cedar is asked about it.</summary>
internal static class CedarRequest
{
    private const int DayMinutes = 24 * 60;
    private const int Days = 7;
    private const int Kinds = 3;

    /// <summary>A call of statefulIsAuthorized, less the policies' name.</summary>
    /// <param name="asked">The circumstance.</param>
    /// <param name="lesson">Whether a lesson holds for this person, site and time: rules of Cedar have no ceilings, so it is told.</param>
    public static JsonObject Of(Circumstance asked, bool lesson)
    {
        var day = asked.Minute / DayMinutes;
        return new JsonObject
        {
            ["principal"] = Entity("Person", "asking"),
            ["action"] = Entity("Action", "visit"),
            ["resource"] = Entity("Site", asked.Service.Id),
            ["context"] = new JsonObject
            {
                ["place"] = asked.Place,
                ["lesson"] = lesson,
                ["permissions"] = Texts(asked.Permissions),
                ["day"] = day,
                ["dayBefore"] = (day + Days - 1) % Days,
                ["kind"] = asked.Week % Kinds,
                ["kindBefore"] = asked.Week / Kinds,
                ["minute"] = asked.Minute % DayMinutes,
            },
            ["entities"] = new JsonArray(
                Entity("Person", "asking", new JsonObject { ["base"] = Bases.NameOf(asked.Base), ["groups"] = Texts(asked.Groups) }),
                Entity("Site", asked.Service.Id, new JsonObject { ["host"] = asked.Site.Host, ["service"] = asked.Service.Id, ["category"] = CedarNames.Of(asked.Service.Category) })),
        };
    }

    private static JsonObject Entity(string type, string id) => new() { ["type"] = type, ["id"] = id };

    private static JsonObject Entity(string type, string id, JsonObject attributes) => new() { ["uid"] = Entity(type, id), ["attrs"] = attributes, ["parents"] = new JsonArray() };

    private static JsonArray Texts(IEnumerable<string> values) => [.. values.Select(value => (JsonNode)value)];
}
