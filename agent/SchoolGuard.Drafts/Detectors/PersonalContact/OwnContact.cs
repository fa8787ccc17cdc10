using SchoolGuard.Drafts.Text.Phrases;
using SchoolGuard.Drafts.Text.Words;

namespace SchoolGuard.Drafts.Detectors.PersonalContact;

/// <summary>Asks whether the words around a number, an address or a house say that it is the author's own.</summary>
internal readonly struct OwnContact(Scan scan)
{
    private const int Back = 36;
    private const int Between = 7;
    private const int FarBetween = 30;
    private const int Ahead = 2;
    private const int Wide = 16;
    private const int Narrow = 6;
    private static readonly WordSet OtherWays = WordSet.Of("ring call phone email text contact visit helpline office reception surgery police shop from nhs samaritans childline him her them");
    private static readonly WordSet Joining = WordSet.Of("on at me is via or mine");
    private static readonly WordSet Self = WordSet.Of("i i'm im i've ive i'd i'll my me mine we we're our us");
    private static readonly WordSet Moving = WordSet.Of("moved moving housewarming house-warming party collect collection free selling sale come bring knock cards post parcel bbq home");
    private static readonly WordSet Third = WordSet.Of("""
        he she they him her them his their theirs he's she's they're tell told recommend recommended use used company firm taxi taxis cab cabs garage plumber electrician roofer builder sweep surgery gp
        helpline hotline shop cafe restaurant takeaway pub salon barber vet vets doctors dentist police council office reception desk charity clinic church hall landlord letting chippy hotel hospital
        ward school nursery club studio workshop gallery store warehouse creamery market museum library theatre cinema station centre center ltd limited bank line team service services department someone's somebody's anyone's
        """);
    private readonly Surroundings around = new(scan);

    public bool IsReach(int start, int end) => around.Word(scan.Tokens.At(start) - 1) is not ("from" or "the") && (Leads(start, home: false) || IsFollowed(end)) || IsDetailsFrom(start);

    /// <summary>Ringing me from 07700 900123: whoever it is, it is not the author.</summary>
    public bool IsFrom(int start) => around.Word(scan.Tokens.At(start) - 1) is "from";

    public bool IsHome(int start) => Leads(start, home: true);

    /// <summary>Whether nothing says that it is somebody else's; with self, something must say that it is the author's.</summary>
    public bool IsNobodyElses(int start, int end, bool self, bool house = false)
    {
        var token = scan.Tokens.At(start);
        var after = scan.Tokens.At(end);
        var spoken = !self;
        var sameSentence = true;
        for (var at = token - 1; at >= 0 && at >= token - Wide; at--)
        {
            sameSentence &= !new Rewording(scan).OpensSentence(at + 1);
            if (sameSentence && Third.Contains(around.Word(at))) return false;
            spoken |= Self.Contains(around.Word(at)) || house && Moving.Contains(around.Word(at));
        }

        for (var at = after; at < after + Narrow; at++)
        {
            if (around.Word(at) is "him" or "her" or "them" or "he" or "she" or "they") return false;
            spoken |= Self.Contains(around.Word(at));
        }

        // Brush Hour, 07700 900452.
        if (house) return spoken;
        return spoken && !(around.IsCapital(token - 1) && !around.IsOpening(token - 1) && !around.IsShouted(token - 1));
    }

    private bool IsDetailsFrom(int start) => around.Word(scan.Tokens.At(start) - 1) is "from" && Leads(start, home: false);

    private bool Leads(int start, bool home)
    {
        var words = scan.Wording;
        var at = words.At(start);
        for (var first = Math.Max(0, at - Back); first < at; first++)
        {
            if (!PhraseBook.PersonalContact.TryRead(words, first, out var cue) || cue.End >= at) continue;
            var reach = cue.Label switch
            {
                "fresh" => words[first].Pause == Pause.Full ? FarBetween : 0,
                "far" => FarBetween,
                "home" when !home => 0,
                "reach" or "after" when home => 0,
                _ => Between,
            };
            if (at - cue.End <= reach && !LeadsElsewhere(cue.End + 1, at)) return true;
        }

        return false;
    }

    private bool IsFollowed(int end)
    {
        var words = scan.Wording;
        var next = words.At(end);
        return next < words.Count && words[next].Start - end <= Ahead && PhraseBook.PersonalContact.TryRead(words, next, out var cue) && cue.Label is "after" or "reach";
    }

    // Text me, or ring the helpline on 0800 1111; tell him Nev sent you.
    private bool LeadsElsewhere(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (OtherWays.Contains(Letters(at)) && at + 1 < to && !Joining.Contains(Letters(at + 1)) && !scan.Wording[at + 1].Is(Traits.Number)) return true;
        }

        return false;
    }

    private ReadOnlySpan<char> Letters(int word) => scan.Text.Letters[scan.Wording[word].Start..scan.Wording[word].End];
}
