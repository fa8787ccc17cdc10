namespace SchoolGuard.Drafts.Text.Words;

/// <summary>Words by which schools praise.</summary>
internal static class PraiseWords
{
    /// <summary>Praise by itself, with whoever comes after: also in the languages that schools' families speak.</summary>
    public static readonly WordSet Alone = WordSet.Of("""
        hurrah hooray hurray congratulations congrats congratulate congratulating kudos bravo shoutout praise award certificate trophy chapeau
        llongyfarchiadau felicitations felicidades enhorabuena gratulacje gratuluje brawo gluckwunsch gratuliere mubarak shabash shabaash mabrook complimenti parabens
        """);

    /// <summary>Praise of two words, written as one.</summary>
    public static readonly WordSet Pairs = WordSet.Of("""
        welldone wellplayed shoutout fullmarks howabout hatsoff bigup proudof proudto specialmention honourablemention specialthanks hugethanks massivethanks bigthanks hugethank bigthank
        1stplace firstplace 2ndplace secondplace 3rdplace thirdplace 1stprize firstprize goldstar goldenstar goldstars bigcheer bigcheers threecheers hugecheer bigclap
        bighand hugehand hugeapplause highfive highfives topscorer toppoints personalbest standingovation daiawn tresbien saluteyou fairplay warmestthanks ourthanks thankyou gratefulto
        """);

    /// <summary>Before the name of somebody, or of what somebody has done.</summary>
    public static readonly WordSet Adjectives = WordSet.Of("""
        good great excellent super brilliant fantastic amazing incredible outstanding superb wonderful terrific stunning lovely cracking fabulous tremendous
        sterling phenomenal sensational magnificent marvellous beautiful clever talented superstar gifted inspirational
        """);

    /// <summary>What somebody has done.</summary>
    public static readonly WordSet Efforts = WordSet.Of("job work effort performance achievement result results news reading writing solo attitude progress");

    /// <summary>Before of the week.</summary>
    public static readonly WordSet Titles = WordSet.Of("""
        pupil student star writer reader mathematician scientist artist player learner athlete sportsperson performer musician worker author man woman boy girl
        linguist historian poet baker gardener helper
        """);

    /// <summary>In a sentence that names a pupil: it praises.</summary>
    public static readonly WordSet Good = WordSet.Of("""
        brilliant amazing superb smashed star stars fantastic won wins winner winning awarded champion champions legend outstanding excellent incredible exceptional
        wonderful stunning inspirational superstar nailed aced gold silver bronze impressed impressive proud prouder proudest pride congratulated deserves
        deserved achieved achievement shone shining stole earned hero heroes improved selected chosen crowned perfect sensational beautifully brilliantly superbly
        whizz whiz wizard ace prodigy wow magnificent remarkable phenomenal fabulous beautiful marvellous bravely amazingly wonderfully breathtaking spectacular delightful mesmerising flawless
        ovation applause cheers scorer scholarship medal medals trophy prize prizes award distinction finalist record delighted thrilled happier chuffed talented
        gifted kindest kindness bravest hardworking perseverance resilience qualified published honoured genius congratulations congrats bravo well-deserved
        triumph triumphed victory victorious fastest highest youngest conquered maestro virtuoso tremendous terrific splendid applauded admire admired
        llongyfarchiadau felicitations gratulacje brawo kudos praise praised praises thanks thank thankful grateful talent talents salute harder hardest privilege joy inspiring inspiration inspired excelled
        """);
}
