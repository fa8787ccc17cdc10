using SchoolGuard.Drafts.Index.People.Hashing;

namespace SchoolGuard.Drafts.Index.People;

/// <summary>Takes the names of the roster into an index of hashes; nothing else keeps them.</summary>
internal static class PeopleIndexBuilder
{
    public static PeopleIndex Build(IEnumerable<SchoolPerson> people)
    {
        var index = new PeopleIndex(NameHash.Make());
        foreach (var person in people) Add(index, person);
        return index;
    }

    private static void Add(PeopleIndex index, SchoolPerson person)
    {
        var pupil = person.Role == SchoolRole.Pupil;
        string[] given = [.. NameForms.OfGiven(person.GivenName).Concat(NameForms.OfGiven(person.PreferredName)).Distinct(StringComparer.Ordinal)];
        string[] family = [.. NameForms.OfFamily(person.FamilyName)];
        foreach (var form in given) index.AddPart(form, pupil ? PartUse.PupilGiven : PartUse.StaffGiven);
        foreach (var form in family) index.AddPart(form, pupil ? PartUse.PupilFamily : PartUse.StaffFamily);
        foreach (var opening in NameForms.OpeningsOf(person.GivenName).Concat(NameForms.OpeningsOf(person.PreferredName)).Concat(NameForms.OpeningsOf(person.FamilyName)))
        {
            index.AddPart(opening, PartUse.Opening);
        }

        foreach (var first in given)
        {
            foreach (var last in family) index.AddPerson(first, last, pupil ? Bearers.Pupil : Bearers.Staff);
        }
    }
}
