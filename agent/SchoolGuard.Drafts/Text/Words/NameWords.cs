namespace SchoolGuard.Drafts.Text.Words;

/// <summary>Names that are also everyday words: alone they say nothing without a capital and a sign that a name is meant.</summary>
internal static class NameWords
{
    public static readonly WordSet Ordinary = WordSet.Of("""
        will grace rose may mark summer hope faith joy bill frank max art jade ruby amber ivy olive lily daisy poppy holly heather robin dawn eve
        autumn april june august sky skye river miles chase hunter rob pat sue drew dean grant guy lance gene penny honey star angel ray rich dot bea
        ally al sandy cherry gay iris pearl opal violet sage basil herb jasmine rosemary ginger mercy patience prudence constance charity victor
        earnest ernest bishop duke prince king major reed forest wade chip dale glen cliff clay brook heath ash jay ant kit mac sol sunny stormy
        destiny chance justice liberty harmony melody carol georgia chelsea paris london jordan india asia austin dallas florence sydney adelaide
        victoria israel chester lincoln preston sterling stirling price young bell hill wood woods green brown black white gray grey field fields
        marsh banks brooks rivers stone stones bush flowers gardener gardner baker cook cooke butcher farmer fisher potter porter page carpenter
        weaver archer bowman knight knights day days week weeks winter winters spring snow frost rain moon love loves lovely best good wise strong
        long short small little large sharp swift bright savage gentle power powers poor prices pound pounds marks bond bonds case cases church temple
        house houses hall castle street lane road park parks ford bridge bridges wells pool poole lake lakes bay shore beach sale sales pitt pit pike
        wolf wolfe bull lamb bird finch swan crane drake peacock nightingale crow partridge hare roach salmon fish bass pollard berry plum peach
        pepper rice bean beans bacon ham berg burn cross crown daily dance dark drinkwater early eastern ever fair fairs fairly fell first flood
        foster free friend friends gale gates gold golden goodman guest hand hands hard hardy hart head heard high holder holiday hood hook hopes horn
        hunt ice jewel judge keen kind knowles land last law laws lean lees light line lines lord lucky man mann march mars mast mean means mercer
        merry mill mills mint monk moody moor more mountain moss much must new newman noble north nunn oak oakes oldham orange pace pain palmer parrot
        peace person petty piper plant plumb pope post pratt pride priest prior pull purchase quick ransom read reader rush rust ryder sadler sands
        self sell sellers shepherd shields ship shoemaker shone silver singer single skinner slack song south spark sparks spears speed spicer spooner
        squires stand steel steele still stock stout summers sweet tanner teller thorn tiller tower towers town train treasure tree trees truman
        tucker tuck vale vice wait waite wake wall walls ward wards warden warm warren waters watts way ways weir west wheat wheeler whittle wick
        wills wilde wild wing winn wish worth wren wright yard york ali an in on so do he see hue my bao kim lee ling san ha me no to you wu ho li ng
        son sun sang sing bo tu min mo jan don nan peg mai happy bonny bonnie belle bella scarlet scarlett sienna savannah phoenix storm blue rocky
        rusty buddy junior senior teddy bunny kitty fern hazel willow laurel juniper rowan reef ocean skyler ranger blaze ace axel diamond crystal
        chess pen bas bel nat con des jo ken len lou ron val viv wes gus hal hank
        precious blessing favour gift miracle promise praise wisdom prosper godsend divine comfort knowledge goodness messiah
        """);

    /// <summary>After a name in the plural, known to everybody: The Smiths, keeping up with the Joneses.</summary>
    public static readonly WordSet FamousPlurals = WordSet.Of("smiths joneses simpsons kinks browns kardashians windsors osbournes waltons jetsons addams beckhams");

    /// <summary>After an ordinary word at the start of a sentence: it was a name.</summary>
    public static readonly WordSet Predicates = WordSet.Of("""
        got was has had is said says did didn't wasn't isn't hasn't came went told wrote read won gave made brought sang drew built spelt put took sat threw
        hit bit swore learnt ran thinks thought reckons wants needs loves hates deserves just also really finally absolutely lost found held hid fell felt
        kept left led let met paid sent set shot showed slept spoke stole stood taught tells threw wore forgot knew grew flew ate drank broke caught chose
        """);

    /// <summary>After an ordinary word: it was no name.</summary>
    public static readonly WordSet Continuations = WordSet.Of("""
        be you i he she they we it the not have a an this that there anyone anybody someone never always people day days time times term holiday holidays
        break camp fair fete school schools half bank reading
        """);

    /// <summary>Before an ordinary word: the month, the season, the thing.</summary>
    public static readonly WordSet Determiners = WordSet.Of("""
        the a an this that these those in by on my your our his her their its next last every all early late mid since until till some any no more much
        good bad i you we they he she it who of saving amazing
        """);
}
