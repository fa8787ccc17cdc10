using System.Collections.Immutable;
using Google.Protobuf;
using NodaTime;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Rosters.Wire;

/// <summary>Reads what the hub sent. What it gets wrong, or has too much of, stops here.</summary>
internal static class SliceReader
{
    public const int MostBytes = 4_000_000;
    private const uint Format = 1;
    private const int MostAccounts = 1000;

    /// <param name="file">A serialised SlicePeople.</param>
    /// <param name="now">When those whom it is about were seen.</param>
    /// <param name="fault">What is wrong with it, or null.</param>
    public static Slice? TryRead(ReadOnlyMemory<byte> file, Instant now, out string? fault)
    {
        fault = "the hub's roster cannot be read: update the older of agent and hub";
        if (file.Length > MostBytes || Messages.TryRead(SlicePeople.Parser, file.Span) is not { Format: Format } read) return null;
        if (read.Accounts.Count > MostAccounts || read.People.Count > read.Accounts.Count || Messages.TimeOf(read.Taken) is not { } taken) return null;
        var people = ImmutableArray.CreateBuilder<HeldPerson>();
        foreach (var person in read.People)
        {
            if (PersonReader.TryRead(person) is not { } entry || !read.Accounts.Contains(entry.Username, StringComparer.OrdinalIgnoreCase)) return null;
            people.Add(new HeldPerson(entry, person.ToByteArray(), taken, now));
        }

        if (read.Names is not null && NamesFile.TryRead(read.Names) is null) return null;
        fault = null;
        return new Slice([.. read.Accounts], people.ToImmutable(), read.Names is null ? null : NamesFile.TryRead(read.Names));
    }
}
