using System.Security.Cryptography;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using SchoolGuard.Agent.Evidence;
using SchoolGuard.Agent.State;
using SchoolGuard.Bundles.Evidence;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Hubs;

/// <summary>
/// Hands evidence over to the hub: an item is sealed to the hub's key into a file of its own, goes piece by piece from where the hub is, and is
/// forgotten here when the hub has all of it. Ended at any moment it goes on where it was.
/// </summary>
internal sealed class EvidenceHandover(EvidenceStore store, StateFolder state)
{
    private const int PieceBytes = 128 * 1024;
    private const string Suffix = ".sealed";

    private readonly Lock gate = new();
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);
    private byte[] key = [];
    private Underway? underway;

    /// <summary>Begins with a hub that let the device in.</summary>
    /// <returns>What to say first, or null if there is nothing to hand over.</returns>
    public EvidenceUpload? Begin(byte[] hubKey)
    {
        lock (gate)
        {
            (key, underway) = (hubKey, null);
            if (key.Length > 0) DropOthers();
            return Next();
        }
    }

    /// <summary>Looks for what was kept since.</summary>
    public EvidenceUpload? Continue()
    {
        lock (gate) return underway is null ? Next() : null;
    }

    /// <summary>Goes on after what the hub has.</summary>
    public EvidenceUpload? Acknowledge(EvidenceAcknowledged answer)
    {
        lock (gate)
        {
            if (underway is not { } item || !string.Equals(item.Id, answer.Id, StringComparison.Ordinal)) return null;
            if (answer.Fault.Length > 0) refused.Add(item.Id);
            else if (answer.Kept < (ulong)item.Bytes.Length) return item.From((int)answer.Kept, PieceBytes);
            else Forget(item.Id);
            underway = null;
            return Next();
        }
    }

    private EvidenceUpload? Next()
    {
        if (key.Length == 0) return null;
        underway = Sealed() ?? SealOne();
        return underway?.From(0, most: 0);
    }

    /// <summary>What was sealed before, perhaps by a run that ended in the middle.</summary>
    private Underway? Sealed() => Directory.Exists(state.EvidenceOutbox)
        ? Directory.EnumerateFiles(state.EvidenceOutbox, "*" + Suffix).Order(StringComparer.Ordinal).Select(path => (Id: IdOf(path), Path: path))
            .Where(file => !refused.Contains(file.Id)).Select(file => new Underway(file.Id, File.ReadAllBytes(file.Path))).FirstOrDefault()
        : null;

    private Underway? SealOne()
    {
        if (store.All().FirstOrDefault(kept => !refused.Contains(kept.Item.Id)) is not { } evidence) return null;
        var item = evidence.Item;
        var document = new EvidenceDocument
        {
            Id = item.Id,
            Owner = item.Owner,
            Kept = Timestamp.FromDateTime(item.Kept.ToDateTimeUtc()),
            ReferTo = item.ReferTo,
            Address = evidence.Content.Address,
            Text = evidence.Content.Text,
            MediaType = evidence.Content.MediaType,
            Picture = UnsafeByteOperations.UnsafeWrap(evidence.Content.Picture),
        };
        var bytes = EvidenceEnvelope.Seal(key, item.Id, document.ToByteArray());
        Directory.CreateDirectory(state.EvidenceOutbox);
        DurableFile.Write(PathOf(item.Id), bytes);
        return new Underway(item.Id, bytes);
    }

    /// <summary>The item first: a sealed one that is left is offered again, and the hub has it.</summary>
    private void Forget(string id)
    {
        store.Forget(id);
        File.Delete(PathOf(id));
    }

    /// <summary>What is sealed to another hub's key is of no use to this one; the items are still here.</summary>
    private void DropOthers()
    {
        if (!Directory.Exists(state.EvidenceOutbox)) return;
        foreach (var file in Directory.EnumerateFiles(state.EvidenceOutbox).Where(file => !file.EndsWith(KeyName + Suffix, StringComparison.Ordinal))) File.Delete(file);
    }

    private string PathOf(string id) => Path.Combine(state.EvidenceOutbox, $"{id}.{KeyName}{Suffix}");

    private string KeyName => Convert.ToHexStringLower(SHA256.HashData(key).AsSpan(0, sizeof(ulong)));

    private static string IdOf(string path) => Path.GetFileName(path).Split('.')[0];

    private sealed record Underway(string Id, byte[] Bytes)
    {
        private readonly ByteString hash = ByteString.CopyFrom(SHA256.HashData(Bytes));

        public EvidenceUpload From(int offset, int most) => new()
        {
            Id = Id,
            Size = (ulong)Bytes.Length,
            Sha256 = hash,
            Offset = (ulong)offset,
            Bytes = ByteString.CopyFrom(Bytes, offset, Math.Min(most, Bytes.Length - offset)),
        };
    }
}
