using FsCheck;
using FsCheck.Fluent;
using Grpc.Protocol;

namespace SchoolGuard.Grpc.Tests.Protocol;

[TestClass]
public sealed class TimeoutHeaderTests
{
    [TestMethod]
    [DataRow("1H", 36_000_000_000L)]
    [DataRow("2M", 1_200_000_000L)]
    [DataRow("3S", 30_000_000L)]
    [DataRow("4m", 40_000L)]
    [DataRow("5u", 50L)]
    [DataRow("700n", 7L)]
    [DataRow("0S", 0L)]
    public void Each_unit_is_read(string value, long ticks)
    {
        Assert.IsTrue(TimeoutHeader.TryParse(value, out var timeout));
        Assert.AreEqual(TimeSpan.FromTicks(ticks), timeout);
    }

    [TestMethod]
    public void What_is_written_is_read_as_no_shorter_and_hardly_longer() => Prop.ForAll<long>(number =>
    {
        var timeout = TimeSpan.FromTicks(Math.Abs(number % TimeSpan.MaxValue.Ticks));
        var value = TimeoutHeader.Format(timeout);
        return value.Length <= 9 && TimeoutHeader.TryParse(value, out var read) && read >= timeout && read - timeout <= Longest(value);
    }).QuickCheckThrowOnFailure();

    [TestMethod]
    public void Long_timeouts_are_written_in_coarser_units()
    {
        Assert.AreEqual("99999999u", TimeoutHeader.Format(TimeSpan.FromMicroseconds(99_999_999)));
        Assert.AreEqual("100000m", TimeoutHeader.Format(TimeSpan.FromSeconds(100)));
        Assert.AreEqual("100000S", TimeoutHeader.Format(TimeSpan.FromSeconds(100_000)));
        Assert.AreEqual("48000H", TimeoutHeader.Format(TimeSpan.FromDays(2000)));
    }

    [TestMethod]
    public void Whatever_comes_is_read_or_refused() => Prop.ForAll<string?>(value => !TimeoutHeader.TryParse(value ?? "", out var timeout) || timeout >= TimeSpan.Zero).QuickCheckThrowOnFailure();

    private static TimeSpan Longest(string value) => value[^1] switch
    {
        'u' => TimeSpan.FromMicroseconds(1),
        'm' => TimeSpan.FromMilliseconds(1),
        'S' => TimeSpan.FromSeconds(1),
        _ => TimeSpan.FromHours(1),
    };
}
