using NodaTime;
using SchoolGuard.Policy.Analyzers.Reading.Names;

namespace SchoolGuard.Policy.Analyzers.Tests.Reading.Names;

[TestClass]
public sealed class TimeZonesTests
{
    [TestMethod]
    public void The_reader_knows_the_zones_that_devices_know() =>
        CollectionAssert.AreEquivalent(DateTimeZoneProviders.Tzdb.Ids.ToArray(), TimeZones.All.ToArray());
}
