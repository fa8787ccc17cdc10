using System.Collections.Immutable;
using Google.Protobuf;
using SchoolGuard.Agent.State;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Rosters.Wire;

/// <summary>The people who use this device, on its disk.</summary>
internal static class PeopleFile
{
    /// <returns>They, or null: the file is damaged.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ImmutableArray<HeldPerson>? TryRead(string path)
    {
        if (Messages.TryRead(KeptPeople.Parser, File.ReadAllBytes(path)) is not { } kept) return null;
        var people = ImmutableArray.CreateBuilder<HeldPerson>();
        foreach (var each in kept.People)
        {
            if (Messages.TimeOf(each.Taken) is not { } taken || Messages.TimeOf(each.Seen) is not { } seen) return null;
            if (each.Person is null || PersonReader.TryRead(each.Person) is not { } entry) return null;
            people.Add(new HeldPerson(entry, each.Person.ToByteArray(), taken, seen));
        }

        return people.ToImmutable();
    }

    /// <exception cref="IOException">The disk is full: what was held before is still there.</exception>
    public static void Write(string path, ImmutableArray<HeldPerson> people) => DurableFile.Write(
        path,
        new KeptPeople
        {
            People =
            {
                people.Select(person => new KeptPerson
                {
                    Person = SlicePerson.Parser.ParseFrom(person.Told.Span),
                    Taken = Messages.TimeOf(person.Taken),
                    Seen = Messages.TimeOf(person.Seen),
                }),
            },
        }.ToByteArray());
}
