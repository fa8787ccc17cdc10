namespace SchoolGuard.Drafts.Text.Words;

/// <summary>Words of everyday English that schools and trusts are named after: alone they say nothing.</summary>
internal static class OrdinaryWords
{
    public static readonly WordSet All = WordSet.Of("""
        a an and at by for in of on the to with our your new old great little big good best
        park meadow meadows hill hills wood woods woodland oak oaks oakwood grove forest river bridge brook valley green field fields manor hall court castle
        abbey priory church cross trinity holy sacred heart grace hope faith charity joy love peace light king kings queen queens prince royal crown
        rose roses ash elm elms beech beeches birch willow willows cedar cedars maple holly hazel ivy laurel laurels orchard orchards garden gardens heath common moor marsh
        spring springs summer winter autumn bank mill mills station harbour bay beach island lake lakes pond lodge farm barn gate gates tower towers house cottage
        horizon horizons inspire impact unity aspire discovery endeavour enterprise excellence achieve ambition learning together future futures community
        phoenix eagle eagles swan swans robin robins dolphin rainbow sunrise sunshine bright star stars acorn acorns pathway pathways beacon compass anchor
        north south east west central middle high upper lower first top end side view way road street lane close square circle corner stone well wells
        white black red blue golden silver ridge cliff cove dale glen vale warren down downs mount mountain summit point rise bishop bishops abbot dean
        priest monks minster chapel angel angels saints all global world one two three ways square market village town city county country
        trust group federation partnership multi ark arc reach shine thrive flourish rise ace art star pride apple cherry plum pine pines fox foxes badger hare
        lark larks wren kestrel hawk falcon heron kingfisher sparrow dove harbour haven quest venture pioneer pioneers
        """);
}
