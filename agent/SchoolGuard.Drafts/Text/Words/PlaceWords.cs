namespace SchoolGuard.Drafts.Text.Words;

/// <summary>Words that make a place, a business or a church of the name beside them.</summary>
internal static class PlaceWords
{
    /// <summary>After a name, in any letters: never the school.</summary>
    public static readonly WordSet Firm = WordSet.Of("""
        street road lane avenue crescent rd ave ln hospital infirmary hospice church churchyard cathedral parish station surgery hotel inn pub arms farm village town
        roundabout cemetery airport estate ltd limited plc supermarket pharmacy brewery vineyard motorway bypass stadium marina campsite
        """);

    /// <summary>After a name, with a capital: not the school.</summary>
    public static readonly WordSet Capital = WordSet.Of("""
        st close drive way row terrace place mews gardens park common green hill house cottage lodge manor castle bridge mill garage stores tavern
        restaurant cafe bakery butchers dental clinic practice centre center mall market fc afc utd united rovers rangers wanderers council
        marathon triathlon regatta parkrun wine
        river lake reservoir cove bay beach heights fields retreat spa gym group holdings inc
        """);

    /// <summary>Before club, with a capital: a town's club.</summary>
    public static readonly WordSet TownClubs = WordSet.Of("golf cricket bowls social football rugby tennis sailing running cycling working");

    /// <summary>Before a name: it is a town.</summary>
    public static readonly WordSet BeforeTown = WordSet.Of("in near around round through outside via towards toward across over leaving beyond into past");

    /// <summary>Near a name, where nothing tells of a school: the talk is of the town, the water or the wood that has it too.</summary>
    public static readonly WordSet Country = WordSet.Of("""
        ford fords satnav passable neighbours train trains platform station bus buses ferry traffic roadworks tailback tailbacks diversion bypass junction roundabout signpost signposted parked
        village villages villagers parish town market stalls street shop shops chippy chipshop pub pubs inn brewery takeaway charity newsagent postoffice
        river lake mere reservoir canal pond water boat boats heron herons otter otters ducks swans geese kingfisher fish angling drowned flooded floods ripple
        sheep cows hedge hedges wood woods woodland leaves berries berry blossom bark branches planted planting tree trees acorns seedlings blackbird blackbirds
        footpath bridleway ramblers hike hiking castle ruins moor fell print painting watercolour map etching postcard otherworld folklore
        area bakery butcher butchers pint pints flood scarecrow parkrun outage miles bonfire greengrocer barber hairdresser curry
        council planning residents mayor estateagent cottage cottages semi bungalow landlord rent tenants mortgage
        """);

    /// <summary>Before a name in small letters: a thing of that kind, a whitebeam, three whitebeams.</summary>
    public static readonly WordSet OneOfAKind = WordSet.Of("a an another some any this that these those each every few several many two three four five six seven eight nine ten young old tall");

    /// <summary>Before a name: another town or school than the plain name.</summary>
    public static readonly WordSet Directions = WordSet.Of("north south east west upper lower little nether");

    /// <summary>Near the name of a saint: the church, the hospital or the ground.</summary>
    public static readonly WordSet Saintly = WordSet.Of("""
        mass vicar wedding christening baptism funeral service sermon sunday ward maternity midwife midwives nurse nurses surgeon surgeons operation
        consultant doctor doctors stadium saints kick-off match pew pews bells bellringers bellringing congregation parish a&e outpatients discharged
        """);
}
