using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.People;

/// <summary>Tells from the words around a first name whether its bearer is taught by the author, a colleague, or somebody of the author's own life.</summary>
internal readonly struct Acquaintance(Scan scan)
{
    private const int Far = 14;
    private const int Close = 4;
    private const int NearCharacters = 100;
    private readonly Surroundings around = new(scan);

    /// <summary>Whether it is said outright: one of my pupils, Josh; Josh in my class; Josh's homework.</summary>
    public bool IsTaught(in PartSeen part) =>
        !IsOwn(part.First - 1, part) && (IsPupilBefore(part) || IsInClass(part) || HasSchoolwork(part));

    /// <summary>Whether a school is near: a class, a lesson, praise, its name.</summary>
    public bool HasSchoolNear(in PartSeen part) =>
        around.HasNear(part.First, part.Last, PeopleWords.Teaching, Far) || IsPraised(part) || HasClassNear(part) || HasCallHome(part) || scan.IsSchoolNear(part.Start, part.End, NearCharacters);

    /// <summary>Whether a lesson, a class or homework is so near that who bears no pupil's name is a colleague.</summary>
    public bool HasLessonNear(in PartSeen part) => around.IsCapital(part.First) && around.HasNear(part.First, part.Last, PeopleWords.Lessons);

    public bool IsColleague(in PartSeen part) => (around.HasNear(part.First, part.Last, PeopleWords.Work) || IsAtWork(part)) && !IsPupilBefore(part);

    /// <summary>Whether a relative, a friend or somebody famous is meant.</summary>
    public bool IsAnothers(in PartSeen part) =>
        around.Before(part.First) is "our" or "my" || HasOwnNear(part) || IsPupilElsewhere(part) || IsArtist(part)
        || around.HasNear(part.First, part.Last, PeopleWords.Fame) || around.HasNear(part.First, part.Last, PeopleWords.Leisure);

    // Farzana from science, Joyce on reception.
    private bool IsAtWork(in PartSeen part) =>
        around.After(part.Last) is "from" or "in" or "on" && around.FollowsClosely(part.Last + 2) && PeopleWords.Posts.Contains(around.Word(around.Word(part.Last + 2) is "the" ? part.Last + 3 : part.Last + 2));

    private bool IsPupilBefore(in PartSeen part)
    {
        for (var token = part.First - 1; token >= 0 && token >= part.First - Close; token--)
        {
            if (!PeopleWords.Pupils.Contains(around.Word(token))) continue;
            // My girls are another matter, and so is the boy next door.
            return around.Before(token) is not ("my" or "our") || around.Word(token) is "pupil" or "pupils" or "student" or "students" or "tutee" or "tutees" or "year";
        }

        return false;
    }

    /// <summary>Josh in my class, Josh from 9B, Josh (Y9).</summary>
    public bool IsInClass(in PartSeen part, int within = Close)
    {
        for (var token = part.Last + 1; token < scan.Tokens.Count && token <= part.Last + within; token++)
        {
            if (scan.Tokens[token].Gap == Text.Gap.Break && !IsBracket(token)) return false;
            if (IsClass(token)) return true;
            if (around.Word(token) is "in" or "from" or "of" && around.After(token) is "my" or "our" && IsTeachingGroup(token + 2)) return true;
        }

        return false;
    }

    private bool IsTeachingGroup(int token) =>
        IsGroup(around.Word(token)) || IsGroup(around.Word(token + 1));

    private static bool IsGroup(ReadOnlySpan<char> word) => word is "class" or "form" or "set" or "tutor" or "lesson" or "year" or "group" or "lessons" or "classes";

    private bool IsBracket(int token) => scan.Text.Letters[scan.Tokens[token - 1].End..scan.Tokens[token].Start] is " (" or ", ";

    private bool HasSchoolwork(in PartSeen part)
    {
        if (scan.Tokens[part.Last].Possessive == 0) return false;
        return !IsPupilElsewhere(part) && (PeopleWords.Schoolwork.Contains(around.After(part.Last)) || PeopleWords.Schoolwork.Contains(around.After(part.Last + 1))) && !HasOwnNear(part);
    }

    /// <summary>Well done Josh, so proud of Josh, congratulations to Josh.</summary>
    private bool IsPraised(in PartSeen part)
    {
        for (var token = part.First - 1; token >= 0 && token >= part.First - Close; token--)
        {
            var word = around.Word(token);
            if (word is "done" && around.Word(token - 1) is "well" || word is "out" && around.Word(token - 1) is "shout") return true;
            if (word is "congratulations" or "congrats" or "kudos" or "bravo" or "shoutout" or "proud") return true;
        }

        return false;
    }

    // Had to ring home about Josh.
    private bool HasCallHome(in PartSeen part)
    {
        for (var token = Math.Max(1, part.First - Surroundings.Near); token <= part.Last + Surroundings.Near && token < scan.Tokens.Count; token++)
        {
            if (around.Word(token) is "home" && around.Word(token - 1) is "ring" or "rang" or "ringing" or "phone" or "phoned" or "phoning" or "call" or "called" or "email" or "emailed") return true;
        }

        return false;
    }

    private bool HasClassNear(in PartSeen part)
    {
        for (var token = Math.Max(0, part.First - Surroundings.Near); token <= part.Last + Surroundings.Near && token < scan.Tokens.Count; token++)
        {
            if (IsClass(token)) return true;
        }

        return false;
    }

    private bool IsClass(int token) =>
        ClassWords.IsForm(around.Word(token)) && !ClassWords.IsMeasure(around.Word(token)) || ClassWords.IsShortYear(around.Word(token)) || around.Word(token) is "year" or "yr" or "class" && ClassWords.IsYear(around.Word(token + 1).TrimEnd('s'));

    // My son Josh, Josh and my daughter, my best mate's girlfriend.
    private bool HasOwnNear(in PartSeen part)
    {
        var taught = around.HasNear(part.First, part.Last, PeopleWords.Pupils);
        for (var token = Math.Max(0, part.First - Far); token <= part.Last + Far && token < scan.Tokens.Count; token++)
        {
            // Love, Auntie Pam: a relative signs.
            if (around.Word(token) is "love" or "xx" && (PeopleWords.Ranks.Contains(around.Word(token + 1)) || PeopleWords.Ranks.Contains(around.Word(token - 2)))) return true;
            if (around.Word(token) is "your" && (PeopleWords.Relations.Contains(around.Word(token + 1)) || PeopleWords.Relations.Contains(around.Word(token + 2)))) return true;
            if (around.Word(token) is not ("my" or "our" or "ma" or "me")) continue;
            for (var relation = token + 1; relation <= token + 3; relation++)
            {
                var word = around.Word(relation);
                if (PeopleWords.Relations.Contains(word)) return true;
                if (PeopleWords.Children.Contains(word) && !(taught && around.HasNear(part.First, part.Last, PeopleWords.Teaching)) && !IsInClassAt(relation)) return true;
            }
        }

        return false;
    }

    private bool IsInClassAt(int token) => around.Word(token + 1) is "in" && IsClass(token + 2);

    private bool IsOwn(int token, in PartSeen part) =>
        around.Word(token) is "my" or "our" && around.FollowsClosely(part.First)
        || PeopleWords.Relations.Contains(around.Word(token)) && around.Word(token - 1) is "my" or "our";

    // A parent speaks of his teacher, Josh's teacher, her new school.
    private bool IsPupilElsewhere(in PartSeen part)
    {
        for (var token = Math.Max(1, part.First - Surroundings.Near); token <= part.Last + Surroundings.Near && token < scan.Tokens.Count; token++)
        {
            if (around.Word(token) is not ("teacher" or "teachers" or "school" or "nursery" or "schools")) continue;
            if (around.Word(token - 1) is "his" or "her" or "their" or "new" || scan.Tokens[token - 1].Possessive > 0) return true;
        }

        return false;
    }

    private bool IsArtist(in PartSeen part) => around.Before(part.First) is "by" or "feat" or "ft";
}
