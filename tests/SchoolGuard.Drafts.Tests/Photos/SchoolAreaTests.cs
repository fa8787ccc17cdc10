using SchoolGuard.Drafts.Photos;

namespace SchoolGuard.Drafts.Tests.Photos;

[TestClass]
public sealed class SchoolAreaTests
{
    /// <summary>Arcs that can be worked out by hand on the mean sphere: a degree of a meridian is 111,195 m, half way round 20,015,114 m.</summary>
    [TestMethod]
    [DataRow(51.37, 0.05, 51.37, 0.05, 0)]
    [DataRow(0, 0, 0, 1, 111_195)]
    [DataRow(0, 0, 1, 0, 111_195)]
    [DataRow(60, 0, 60, 1, 55_597)]
    [DataRow(0, 179.999, 0, -179.999, 222)]
    [DataRow(90, 0, -90, 0, 20_015_114)]
    [DataRow(0, 0, 0, 180, 20_015_114)]
    public void A_distance_is_that_along_the_great_circle(double north, double east, double otherNorth, double otherEast, double metres) =>
        Assert.AreEqual(metres, new SchoolArea(north, east, Metres: 1).DistanceTo(new Position(otherNorth, otherEast)), 1.0);

    [TestMethod]
    public void The_edge_belongs_to_the_school()
    {
        var position = new Position(51.373, 0.05);
        var distance = new SchoolArea(51.37, 0.05, Metres: 0).DistanceTo(position);
        Assert.IsTrue(new SchoolArea(51.37, 0.05, distance).Contains(position));
        Assert.IsFalse(new SchoolArea(51.37, 0.05, distance - 0.01).Contains(position));
    }

    [TestMethod]
    [DataRow("+51.3700+000.0500+042.000/", 51.37, 0.05)]
    [DataRow("-33.8568+151.2153/", -33.8568, 151.2153)]
    [DataRow("+48-001/", 48, -1)]
    public void Videos_write_a_position_as_degrees(string text, double north, double east) =>
        Assert.AreEqual(new Position(north, east), Position.TryRead(text));

    [TestMethod]
    [DataRow("")]
    [DataRow("51.37,0.05")]
    [DataRow("+99.0000+000.0500/")]
    [DataRow("+51.37+200.0/")]
    [DataRow("+513700+0000500/")]
    [DataRow("+00.0000+000.0000/")]
    public void What_is_no_position_on_earth_is_none(string text) => Assert.IsNull(Position.TryRead(text));

    [TestMethod]
    public void Numbers_that_are_none_are_nowhere() => Assert.IsNull(Position.TryMake(double.NaN, 0.05));
}
