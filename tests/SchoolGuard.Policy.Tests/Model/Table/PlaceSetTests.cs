using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Tests.Model.Table;

[TestClass]
public sealed class PlaceSetTests
{
    [TestMethod]
    public void A_set_of_every_place_is_everywhere() => Assert.IsTrue(new PlaceSet([true, true, true]).IsEverywhere);

    [TestMethod]
    public void A_set_without_one_place_is_not_everywhere() => Assert.IsFalse(new PlaceSet([true, false, true]).IsEverywhere);
}
