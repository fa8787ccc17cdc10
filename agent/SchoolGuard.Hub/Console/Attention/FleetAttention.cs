using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Console.SignIn;
using SchoolGuard.Hub.Fleet;

namespace SchoolGuard.Hub.Console.Attention;

/// <summary>Devices that are not as they ought to be.</summary>
internal sealed class FleetAttention(FleetPages fleet) : IAttention
{
    public async Task<IReadOnlyList<AttentionItem>> FindAsync(SignedIn somebody)
    {
        if (!somebody.Is(AccountRole.ItManager)) return [];
        var numbers = await fleet.CountAsync();
        List<AttentionItem> items = [];
        if (numbers.Faults > 0) items.Add(new AttentionItem(AttentionWeight.Grave, $"{(numbers.Faults == 1 ? "1 device" : $"{numbers.Faults} devices")} could not take up the policy, and said why.", "/devices?show=fault", "See why"));
        if (numbers.Silent > 0) items.Add(new AttentionItem(AttentionWeight.Warning, $"{Devices(numbers.Silent)} silent: switched off, away, or stopped by somebody.", "/devices?show=silent", "See which"));
        if (numbers.Behind > numbers.Faults) items.Add(new AttentionItem(AttentionWeight.Note, $"{Devices(numbers.Behind - numbers.Faults)} without the newest policy yet; they get it when they connect.", "/devices?show=behind", "See which"));
        return items;
    }

    private static string Devices(long count) => count == 1 ? "1 device is" : $"{count} devices are";
}
