using System.Text.Json;

namespace SchoolGuard.School.Tests.Settings;

/// <summary>The schema is written by hand, for its descriptions; these hold it to the types.</summary>
[TestClass]
public sealed class SchoolSchemaTests
{
    private static readonly JsonElement Schema = JsonElement.Parse(SchoolFile.Schema);

    [TestMethod]
    [DataRow("", typeof(SchoolSettings))]
    [DataRow("School", typeof(SchoolIdentity))]
    [DataRow("School/Location", typeof(SchoolLocation))]
    [DataRow("Calendar", typeof(CalendarSettings))]
    [DataRow("Roster", typeof(RosterSettings))]
    [DataRow("ReferTo", typeof(ReferToSettings))]
    public void The_schema_has_the_settings_of_the_type(string path, Type type)
    {
        var section = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(Schema, (at, key) => at.GetProperty("properties").GetProperty(key));

        CollectionAssert.AreEquivalent(PropertiesOf(type), KeysOf(section));
    }

    [TestMethod]
    public void The_schema_has_the_settings_of_a_place()
    {
        var place = Schema.GetProperty("properties").GetProperty("Places").GetProperty("additionalProperties");

        CollectionAssert.AreEquivalent(PropertiesOf(typeof(PlaceSettings)), KeysOf(place));
    }

    [TestMethod]
    public void Every_setting_of_the_school_says_what_it_is()
    {
        var settings = Schema.GetProperty("properties").GetProperty("School").GetProperty("properties").EnumerateObject();

        Assert.IsTrue(settings.All(setting => setting.Value.TryGetProperty("description", out _)));
    }

    [TestMethod]
    public void The_schema_is_of_draft_2020_12()
    {
        Assert.AreEqual("https://json-schema.org/draft/2020-12/schema", Schema.GetProperty("$schema").GetString());
    }

    private static string[] PropertiesOf(Type type) => [.. type.GetProperties().Select(property => property.Name)];

    private static string[] KeysOf(JsonElement section) =>
        [.. section.GetProperty("properties").EnumerateObject().Select(property => property.Name).Where(name => name is not "$schema")];
}
