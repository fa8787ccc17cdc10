using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Places;
using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Evidence;

/// <summary>
/// What members of staff keep of what they saw, until the hub has it. An item is on the disk, whole, and its hash in the audit before anybody is
/// told that it was kept. It is shown to whoever kept it and to nobody else on the device.
/// </summary>
internal sealed class EvidenceStore(EvidenceFolder folder, EvidenceKeyFile keyFile, DeviceAddress address, AgentClock clock, AuditRecorder audit)
{
    /// <summary>Somebody who keeps in a loop must not fill the disk.</summary>
    public const int MostItems = 500;

    private const int ReportsAMinute = 20;

    private readonly Lock gate = new();
    private readonly MinuteBudget reports = new(ReportsAMinute);
    private readonly ConcurrentDictionary<string, (string Stamp, EvidenceItem? Item)> known = new(StringComparer.Ordinal);
    private bool swept;

    /// <returns>The item, or null with why nothing was kept.</returns>
    public (EvidenceItem? Item, string Fault) Keep(string owner, EvidenceContent content, string host, EvidenceAbout about, string referTo)
    {
        lock (gate)
        {
            try
            {
                Sweep();
                if (folder.Files().Take(MostItems).Count() == MostItems)
                    return (Item: null, $"this device holds {MostItems} pieces of evidence and takes no more: ask the school's IT manager to hand them over");
                return keyFile.ReadOrCreate() is { } key
                    ? Keep(key, owner, content, host, about, referTo)
                    : (Item: null, "the device's key for evidence is damaged: ask the school's IT manager to restore it");
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                return (Item: null, "the evidence cannot be kept: make room on the device's disk and keep it again");
            }
        }
    }

    /// <summary>What a person has kept, the newest first, and the ids of what can no longer be read.</summary>
    public (ImmutableArray<EvidenceItem> Items, ImmutableArray<string> Damaged) ListOf(string owner)
    {
        lock (gate)
        {
            var files = folder.FilesOf(owner).Select(file => (file.Id, Item: Find(file))).ToList();
            return (
                [.. files.Select(file => file.Item).OfType<EvidenceItem>().OrderByDescending(item => item.Kept).ThenBy(item => item.Id, StringComparer.Ordinal)],
                [.. files.Where(file => file.Item is null).Select(file => file.Id)]);
        }
    }

    /// <returns>What a person has kept under an id; whether there is such a file, if it cannot be read.</returns>
    public (KeptEvidence? Evidence, bool Exists) Open(string owner, string id)
    {
        lock (gate)
        {
            var file = folder.FilesOf(owner).FirstOrDefault(file => string.Equals(file.Id, id, StringComparison.Ordinal));
            return (file is null ? null : Read(file), file is not null);
        }
    }

    /// <summary>Everything on this device that can be read, whoever kept it, for handing over to the hub.</summary>
    public IEnumerable<KeptEvidence> All() => folder.Files().Select(Read).OfType<KeptEvidence>();

    /// <summary>Forgets what the hub has.</summary>
    /// <exception cref="IOException">The file is in use.</exception>
    public void Forget(string id)
    {
        lock (gate)
        {
            foreach (var file in folder.Files().Where(file => string.Equals(file.Id, id, StringComparison.Ordinal)).ToList()) File.Delete(file.Path);
        }
    }

    private (EvidenceItem? Item, string Fault) Keep(EvidenceKey key, string owner, EvidenceContent content, string host, EvidenceAbout about, string referTo)
    {
        var bytes = content.ToBytes();
        var item = new EvidenceItem
        {
            Id = Guid.NewGuid().ToString("N"),
            Owner = owner,
            Kept = clock.Read().Earliest,
            Host = host,
            About = about,
            ReferTo = referTo,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Size = bytes.Length,
            HasPicture = !content.Picture.IsEmpty,
            HasText = content.Text.Length > 0,
        };
        var file = folder.FileOf(owner, item.Id);
        file.Write(EvidenceSeal.Seal(key, file.Name, item, bytes));
        var recorded = audit.TryRecord(
            "evidence-kept",
            ("evidence", item.Id),
            ("person", owner),
            ("address", address.Value),
            ("host", host),
            ("about", about.ToString()),
            ("referTo", referTo),
            ("sha256", item.Sha256),
            ("bytes", $"{item.Size}"));
        if (recorded) return (item, "");
        File.Delete(file.Path);
        return (Item: null, "the device's audit cannot be written: make room on its disk and keep the evidence again");
    }

    private EvidenceItem? Find(EvidenceFile file)
    {
        var stamp = FileStamp.Of([file.Path, keyFile.Path]);
        if (!known.TryGetValue(file.Path, out var found) || !string.Equals(found.Stamp, stamp, StringComparison.Ordinal))
            known[file.Path] = found = (stamp, Read(file)?.Item);
        return found.Item;
    }

    private KeptEvidence? Read(EvidenceFile file)
    {
        KeptEvidence? evidence = null;
        try
        {
            if (keyFile.TryRead() is { } key) evidence = EvidenceSeal.TryOpen(key, file.Name, File.ReadAllBytes(file.Path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Reported below: to whoever asks for it, a file that cannot be read is one that is damaged.
        }

        if (evidence is null && reports.Ask(file.Name, clock.Read().Earliest) is BudgetAnswer.Record) audit.TryRecord("evidence-damaged", ("file", file.Name));
        return evidence;
    }

    private void Sweep()
    {
        if (swept) return;
        folder.RemoveParts();
        swept = true;
    }
}
