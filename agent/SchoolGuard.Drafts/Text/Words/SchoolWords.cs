namespace SchoolGuard.Drafts.Text.Words;

/// <summary>Words that tell that a post is about a school.</summary>
internal static class SchoolWords
{
    /// <summary>The words that say what sort of school a name belongs to.</summary>
    public static readonly WordSet Types = WordSet.Of("""
        school schools sch primary secondary academy college infant infants junior juniors nursery grammar high prep preparatory catholic comprehensive
        sixth form ce cofe rc university upper lower middle first community voluntary aided controlled trust multi mat
        """);

    /// <summary>Types that make another school of a name even in small letters.</summary>
    public static readonly WordSet FirmTypes = WordSet.Of("primary academy college university infants juniors grammar prep preparatory catholic");

    /// <summary>Words near which a name is taken for the school's; two words are written as one.</summary>
    public static readonly WordSet Context = WordSet.Of("""
        school schools classroom classrooms class classes lesson lessons pupil pupils student students teacher teachers teach teaches teaching taught
        headteacher head heads assembly assemblies term homework staffroom exam exams gcse gcses ofsted governors governor inset uniform playground
        tutor tutees form marking detention detentions timetable colleagues curriculum senco nativity prom year yr reception nursery sats phonics
        homeroom parents ks1 ks2 ks3 ks4 ks5 y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 coursework mocks nqt ect ta tas hod slt supply tutoring register
        halfterm sixthform sportsday openevening openday parentsevening yeargroup resultsday insetday deputyhead staffmeeting schoolrun schoolgates
        """);

    /// <summary>What schools do: a capital word of this kind after a name does not make it another's name.</summary>
    public static readonly WordSet Activities = WordSet.Of("""
        christmas easter summer winter spring autumn fair fete pta choir orchestra band play show concert production panto sports football netball hockey
        rugby cricket maths english science music drama art french history geography pe staff team family open day evening year sixth form class
        january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
        i we you he she they it is was are were has have had and or but for with at in on to from today tonight tomorrow the a an our my your this that
        """);
}
