using System.Net;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.School.Tests.Settings;

namespace SchoolGuard.School.Tests.Places;

[TestClass]
public sealed class PlaceFinderTests
{
    private const string AccessPoint = "02:00:00:aa:bb:cc";

    private static readonly PlaceFinder Finder = new(SchoolJson.LoadWith("""
        "Places":{"Common room":{"Networks":["10.4.8.0/24","2001:db8:8::/48"],"AccessPoints":["02:00:00:aa:bb:cc"]},
                  "Library":{"Networks":["10.5.0.0/16"],"Devices":["LIB-01"]},
                  "Study":{"Networks":["10.5.6.0/24"]}}
        """).Settings!);

    [TestMethod]
    public void A_device_on_the_network_and_access_point_of_a_place_is_there()
    {
        Assert.AreEqual(Location.Named("Common room"), Find("10.4.8.17", AccessPoint));
    }

    [TestMethod]
    [DataRow("2001:db8:8::1")]
    [DataRow("::ffff:10.4.8.17")]
    public void Networks_are_of_either_version(string address)
    {
        Assert.AreEqual(Location.Named("Common room"), Find(address, AccessPoint));
    }

    [TestMethod]
    [DataRow("02-00-00-AA-BB-CC")]
    [DataRow("020000aabbcc")]
    public void An_access_point_is_known_in_any_notation(string accessPoint)
    {
        Assert.AreEqual(Location.Named("Common room"), Find("10.4.8.17", accessPoint));
    }

    [TestMethod]
    [DataRow("10.4.8.17", null)]
    [DataRow("10.4.8.17", "02:00:00:aa:bb:cd")]
    [DataRow("10.4.8.17", "nonsense")]
    [DataRow("10.4.9.17", AccessPoint)]
    [DataRow("192.168.1.5", null)]
    public void Without_proof_the_place_is_unknown(string address, string? accessPoint)
    {
        Assert.AreEqual(Location.Unknown, Find(address, accessPoint));
    }

    [TestMethod]
    public void A_network_suffices_where_no_access_point_is_listed()
    {
        Assert.AreEqual(Location.Named("Library"), Find("10.5.1.1", accessPoint: null));
    }

    [TestMethod]
    public void An_assigned_device_is_in_its_place_on_any_network()
    {
        Assert.AreEqual(Location.Named("Library"), Finder.Find(new DeviceNetwork([IPAddress.Parse("10.4.8.17")], AccessPoint, "lib-01")));
    }

    [TestMethod]
    public void Proof_of_two_places_is_proof_of_neither()
    {
        Assert.AreEqual(Location.Unknown, Find("10.5.6.1", accessPoint: null));
    }

    private static Location Find(string address, string? accessPoint) => Finder.Find(new DeviceNetwork([IPAddress.Parse(address)], accessPoint, "CB-77"));
}
