using System.Globalization;

namespace Twiplomacy.Formats.Slides;

/// <summary>What every deck has beside its slides: the list of them, master, layout, theme, and the frame of notes.</summary>
internal static class DeckFrame
{
    private const string Map =
        """<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" """
        + """ accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" """
        + """hlink="hlink" folHlink="folHlink"/>""";

    private const string NoGroup = """<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>""";

    private const string TitlePlace =
        """
            <p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>
            </p:nvSpPr><p:spPr><a:xfrm><a:off x="609600" y="420000"/><a:ext cx="10972800" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>
            </a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p>
            <a:r><a:rPr lang="en-GB"/><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>
            """;

    public const string Master =
        $"""
            <p:sldMaster {Markup.Spaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>
            <p:spTree>{NoGroup}{TitlePlace}</p:spTree></p:cSld>{Map}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rLayout"/>
            </p:sldLayoutIdLst>
            """
        + """
            <p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="95000"/></a:lnSpc><a:defRPr sz="2800" b="0"><a:solidFill>
            <a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle><p:bodyStyle/><p:otherStyle/>
            </p:txStyles></p:sldMaster>
            """;

    public const string Layout =
        $"""
            <p:sldLayout {Markup.Spaces} type="titleOnly" preserve="1"><p:cSld name="Finding"><p:spTree>{NoGroup}{TitlePlace}</p:spTree></p:cSld>
            <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>
            """;

    public const string NotesMaster =
        $"""
            <p:notesMaster {Markup.Spaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>
            <p:spTree>{NoGroup}
            """
        + """
            <p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>
            <p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm>
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp>
            """
        + """
            <p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr>
            </p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>
            </a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>
            """
        + $"""</p:spTree></p:cSld>{Map}</p:notesMaster>""";

    public static string Theme { get; } = Themed();

    public static string Presentation(IReadOnlyList<string> slides)
    {
        var ids = string.Concat(slides.Select((id, i) => string.Create(CultureInfo.InvariantCulture, $"""<p:sldId id="{256 + i}" r:id="{id}"/>""")));
        return $"""
            <p:presentation {Markup.Spaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rMaster"/></p:sldMasterIdLst>
            <p:notesMasterIdLst><p:notesMasterId r:id="rNotes"/></p:notesMasterIdLst><p:sldIdLst>{ids}</p:sldIdLst>
            <p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>
            """;
    }

    public static string Notes(string text, string language)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var paragraphs = lines.Length == 0 ? "<a:p/>" : string.Concat(lines.Select(line => $"""
            <a:p><a:r><a:rPr lang="{Markup.Text(language)}"/><a:t>{Markup.Text(line)}</a:t></a:r></a:p>
            """));
        return $"""<p:notes {Markup.Spaces}><p:cSld><p:spTree>{NoGroup}"""
            + """
                <p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr>
                <p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>
                """
            + $"""
                <p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/>
                </p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr>
                <a:masterClrMapping/></p:clrMapOvr></p:notes>
                """;
    }

    private static string Themed()
    {
        (string Name, string Colour)[] colours =
        [
            ("dk1", Colours.Ink), ("lt1", "FFFFFF"), ("dk2", Colours.Soft), ("lt2", Colours.Band), ("accent1", Colours.Of(0)), ("accent2", Colours.Of(1)),
            ("accent3", Colours.Of(2)), ("accent4", Colours.Of(3)), ("accent5", Colours.Of(4)), ("accent6", Colours.Of(5)),
            ("hlink", Colours.Accent), ("folHlink", Colours.Soft),
        ];
        var scheme = string.Concat(colours.Select(pair => $"""<a:{pair.Name}><a:srgbClr val="{pair.Colour}"/></a:{pair.Name}>"""));
        const string Line = """<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>""";
        const string Fill = """<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>""";
        const string Effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
        return $"""
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Twiplomacy"><a:themeElements>
            <a:clrScheme name="Twiplomacy">{scheme}</a:clrScheme>
            """
            + """
                <a:fontScheme name="Twiplomacy"><a:majorFont><a:latin typeface="Georgia"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
                <a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>
                """
            + $"""
                <a:fmtScheme name="Plain"><a:fillStyleLst>{Fill}{Fill}{Fill}</a:fillStyleLst><a:lnStyleLst>{Line}{Line}{Line}</a:lnStyleLst>
                <a:effectStyleLst>{Effect}{Effect}{Effect}</a:effectStyleLst><a:bgFillStyleLst>{Fill}{Fill}{Fill}</a:bgFillStyleLst></a:fmtScheme>
                </a:themeElements></a:theme>
                """;
    }
}
