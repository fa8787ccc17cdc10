namespace SchoolGuard.Drafts.Text.Words;

/// <summary>Words that tell who somebody is to the author.</summary>
internal static class PeopleWords
{
    public static readonly WordSet Titles = WordSet.Of("mr mrs miss ms mx dr sir madam prof professor mister missus missis rev madame mme mlle mademoiselle monsieur senor senora herr frau signor signora");

    /// <summary>Near a name it is a pupil's: words of teaching that parents and friends seldom use of their own.</summary>
    public static readonly WordSet Teaching = WordSet.Of("""
        pupil pupils student students lesson lessons class classes classroom taught teach teaches teaching homework detention detentions assembly assemblies
        tutor tutee tutees mentee phonics sats gcse gcses essay essays coursework mocks mock playground marking ks1 ks2 ks3 ks4 ks5 eyfs reception behaviour
        seating intervention interventions safeguarding senco sen ehcp ta tas lsa worksheet worksheets excluded suspended exclusion suspension isolation
        school schools academy y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 period p1 p2 p3 p4 p5 p6 cpoms attendance register parents' exam exams staffroom half-term halfterm
        spelling spellings spag maths english science geography history french spanish german re pshe literacy numeracy handwriting
        carpet sendco caretaker headteacher ofsted trip prom nativity certificate merit merits housepoint housepoints
        """);

    /// <summary>Near the first name of a member of staff it is a colleague's, though nothing is said of the work.</summary>
    public static readonly WordSet Lessons = WordSet.Of("lesson lessons assembly assemblies detention detentions tutees tutee marking worksheets ofsted duty pupils");

    /// <summary>Near a name it is a colleague's.</summary>
    public static readonly WordSet Work = WordSet.Of("""
        colleague colleagues department dept staffroom headteacher deputy slt ta tas lsa senco sendco hod cover inset teacher teachers office receptionist
        caretaker technician governor governors librarian coworker coworkers workmate briefing faculty
        """);

    /// <summary>After a first name and from, in or on: where a colleague works.</summary>
    public static readonly WordSet Posts = WordSet.Of("""
        science maths english history geography pe music art drama french spanish german languages mfl humanities computing ict it dt technology re rs food
        textiles sen admin office finance reception site premises pastoral attendance exams library kitchen canteen duty gate hr data cover ks1 ks2 ks3 ks4
        """);

    /// <summary>Somebody of the author's own, after my or our.</summary>
    public static readonly WordSet Relations = WordSet.Of("""
        son sons daughter daughters baby bub toddler eldest youngest oldest twin twins husband hubby hubs wife wifey partner fiance fiancee boyfriend
        girlfriend bf gf missus brother brothers sister sisters bro sis sibling siblings nephew nephews niece nieces cousin cousins uncle aunt auntie aunty
        mum mom dad mam mother father parents nan nana nanna gran grandma grandad granddad grandson granddaughter grandchild grandchildren stepson stepdaughter
        stepdad stepmum godson goddaughter godchild friend friends mate mates bestie buddy pal neighbour neighbours flatmate housemate landlord roommate
        dog cat puppy kitten rabbit hamster horse pony cockapoo labrador spaniel dentist barber hairdresser plumber builder therapist physio doctor gp vet
        ex bridesmaid groom bride toddlers in-laws inlaws
        """);

    /// <summary>After my or our: the author's own, or taught; words of teaching near decide.</summary>
    public static readonly WordSet Children = WordSet.Of("child children kid kids boy boys girl girls lad lads little young lass");

    /// <summary>Near a name it is a friend's.</summary>
    public static readonly WordSet Leisure = WordSet.Of("""
        pub pint pints beers wine cocktails wedding hen stag bbq barbecue holiday airbnb honeymoon brunch takeaway netflix marathon birthday party dinner
        christening nightclub festival
        """);

    /// <summary>After a pupil's name with a possessive: what is marked.</summary>
    public static readonly WordSet Schoolwork = WordSet.Of("""
        work book books writing reading report progress attitude project poem story drawing painting picture test tests score scores grade grades result
        results effort answer answers essay homework maths handwriting spelling coursework behaviour attendance mock mocks target targets plan ehcp target
        sats phonics tutor teacher tutors teachers lesson lessons class detention desk seat
        """);

    /// <summary>Directly before a name it is a relative's, or of a person of rank.</summary>
    public static readonly WordSet Ranks = WordSet.Of("""
        uncle auntie aunty aunt nan nana nanna nanny gran granny grandma grandpa grandad granddad cousin king queen prince princess lady lord saint st captain
        president pope baroness duke duchess dame chef dj mc baby hurricane storm
        """);

    /// <summary>After a possessive: the family of the person named.</summary>
    public static readonly WordSet Family = WordSet.Of("""
        mum mums mom mam mummy mother dad dads daddy father parent parents nan gran grandma grandad carer carers guardian guardians stepdad stepmum foster
        brother sister siblings twin auntie uncle family
        """);

    /// <summary>After a surname: the family of that name.</summary>
    public static readonly WordSet Household = WordSet.Of("family twins boys girls brothers sisters siblings kids children parents household lot clan trio triplets lads");

    /// <summary>Near a title and a pupil's surname: a parent.</summary>
    public static readonly WordSet Parents = WordSet.Of("mum mums mom mam mother dad dads father parent parents parents' carer son daughter complained complaint phoned rang emailed");

    /// <summary>Near a name it is one that everybody knows.</summary>
    public static readonly WordSet Fame = WordSet.Of("""
        album albums song songs single gig concert tour singer rapper band film films movie movies netflix episode actor actress comedian striker midfielder
        goalkeeper premier arsenal chelsea liverpool spurs everton tottenham celtic rangers leeds england's lionesses wimbledon biography memoir
        bbc itv spotify playlist lyrics guitarist drummer presenter mp minister novel novelist poet composer oscar oscars bafta grammy strictly bake-off
        gladiators glastonbury sequel trailer podcast x-factor f1 olympics olympian championship vinyl
        """);

    /// <summary>Near a title and surname it is somebody who treats people or mends things.</summary>
    public static readonly WordSet Surgery = WordSet.Of("surgery gp hospital clinic appointment prescription nhs dentist dental vet vets consultant ward plumber boiler solicitor midwife optician shop bank barclays garage builder landlord bakery butcher butchers chippy estate");

    public static readonly WordSet Praise = WordSet.Of("""
        congratulations congrats kudos bravo shoutout proud brilliant amazing fantastic superb star stars hero legend smashed nailed aced award awarded winner
        congratulate celebrate celebrating celebrated impressed outstanding excellent wonderful incredible praise
        """);

    /// <summary>Who may be taught, after one of, a or this.</summary>
    public static readonly WordSet Pupils = WordSet.Of("pupil pupils student students tutee tutees learner learners mentee kid kids lad lads boy boys girl girls child children year youngster lass");

    /// <summary>Words that begin a sentence or stand before a name without being a part of it.</summary>
    public static readonly WordSet Openers = WordSet.Of("""
        well done good great little poor young dear lovely sweet brilliant clever amazing hello hi hey thanks thank proud bless when why how what while if
        because so just only and but or then today yesterday tomorrow congratulations congrats kudos bravo shout out sorry is was has had did does do can could
        will would should let give for with to from by of about like as at in on i we you he she they it my our his her their your the a an this that these
        those not never ever even love loved loving miss missed missing tell told ask asked even also oh ah omg lol yes no go come look see watch saw met
        happy wow huge massive big special monday tuesday wednesday thursday friday saturday sunday between both either after before until since though
        although now once here there named called star pupil student teaching taught marking helping reading seeing hearing watching reminder year
        """);
}
