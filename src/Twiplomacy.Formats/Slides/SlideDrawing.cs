using System.Globalization;

namespace Twiplomacy.Formats.Slides;

/// <summary>One slide as DrawingML. Lengths are in EMU: 914,400 an inch; a slide is 13.33 by 7.5 inches.</summary>
internal sealed class SlideDrawing
{
    public const string ChartId = "rChart";
    public const string LinkId = "rLink";

    private const int Left = 609_600, Width = 10_972_800, Bottom = 6_300_000, Gap = 228_600;

    private readonly List<string> _shapes = [];
    private readonly Deck _deck;
    private int _shape = 1;

    private SlideDrawing(Deck deck) => _deck = deck;

    public static string Of(Deck deck, Slide slide, int number)
    {
        var drawing = new SlideDrawing(deck);
        drawing.Draw(slide, number);
        return $"""
            <p:sld {Markup.Spaces}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
            <p:grpSpPr/>{string.Concat(drawing._shapes)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>
            """;
    }

    private void Draw(Slide slide, int number)
    {
        var top = 420_000;
        Title(slide.Title, top);
        if (_deck.Mark is { } mark) Band(mark);
        top += 960_000;
        if (slide.Subtitle is { } subtitle) Box("Subtitle", Left, top, Width, 360_000, Paragraph(subtitle, 1500, Colours.Soft));
        top += 460_000;
        if (slide.Figures.Count > 0)
        {
            Figures(slide.Figures, top);
            top += 1_600_000;
        }
        var beside = slide.Lines.Count > 0 && (slide.Chart is not null || slide.Table is not null);
        var wide = beside ? Width * 64 / 100 : Width;
        if (slide.Chart is { } chart) Chart(chart, top, wide);
        else if (slide.Table is { } table) Table(table, top, wide);
        if (slide.Lines.Count > 0)
        {
            var (from, room) = beside ? (Left + wide + Gap, Width - wide - Gap) : (Left, Width);
            var lines = slide.Lines.Select(line => Paragraph(line, beside ? 1400 : 1800, Colours.Ink, after: 800));
            Box("Text", from, top, room, Bottom - top, string.Concat(lines));
        }
        Foot(number);
    }

    private void Title(string title, int top) => _shapes.Add(
        $"""
            <p:sp><p:nvSpPr><p:cNvPr id="{++_shape}" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>
            </p:nvSpPr><p:spPr>{Place(Left, top, Width, 900_000)}</p:spPr><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p>
            <a:r>{Run(null, null)}<a:t>{Markup.Text(title)}</a:t></a:r></a:p></p:txBody></p:sp>
            """);

    private void Band(string mark)
    {
        _shapes.Add($"""
            <p:sp><p:nvSpPr><p:cNvPr id="{++_shape}" name="Mark"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>
            <p:spPr>{Place(0, 0, 12_192_000, 320_000)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{Markup.Fill(Colours.Band)}</p:spPr>
            <p:txBody><a:bodyPr wrap="square" lIns="{Left}" tIns="0" rIns="{Left}" bIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr>
            <a:lstStyle/>{Paragraph(mark, 1200, Colours.OnBand)}</p:txBody></p:sp>
            """);
    }

    private void Figures(IReadOnlyList<SlideFigure> figures, int top)
    {
        var each = (Width - Gap * (figures.Count - 1)) / figures.Count;
        for (var i = 0; i < figures.Count; i++)
        {
            var text = Paragraph(figures[i].Label, 1400, Colours.Soft) + Paragraph(figures[i].Value, 4000, Colours.Accent, face: "+mj-lt")
                + Paragraph(figures[i].Note, 1300, Colours.Soft);
            Box("Figure", Left + i * (each + Gap), top, each, 1_450_000, text);
        }
    }

    private void Chart(SlideChart chart, int top, int width) => _shapes.Add(
        $"""
            <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{++_shape}" name="Chart" descr="{Markup.Text(chart.Label)}"/><p:cNvGraphicFramePr>
            <a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>
            </p:nvGraphicFramePr>{Place(Left, top, width, Bottom - top, "p:xfrm")}<a:graphic>
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">
            <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="{ChartId}"/></a:graphicData></a:graphic></p:graphicFrame>
            """);

    private void Table(SlideTable table, int top, int width)
    {
        var first = width * (table.Heads.Count > 2 ? 34 : 60) / 100;
        var other = table.Heads.Count > 1 ? (width - first) / (table.Heads.Count - 1) : 0;
        var height = Math.Min(370_000, (Bottom - top) / (table.Rows.Count + 1));
        var columns = string.Concat(table.Heads.Select((_, i) => $"""<a:gridCol w="{(i == 0 ? first : other)}"/>"""));
        var rows = Row(table.Heads, height, isHead: true) + string.Concat(table.Rows.Select(row => Row(row, height, isHead: false)));
        _shapes.Add(
            $"""
                <p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="{++_shape}" name="Table"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/>
                </p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>{Place(Left, top, width, height * (table.Rows.Count + 1), "p:xfrm")}<a:graphic>
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/>
                <a:tblGrid>{columns}</a:tblGrid>{rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>
                """);
    }

    private string Row(IReadOnlyList<string> cells, int height, bool isHead) =>
        $"""<a:tr h="{height}">{string.Concat(cells.Select((cell, i) => Cell(cell, isNumber: i > 0, isHead)))}</a:tr>""";

    private string Cell(string text, bool isNumber, bool isHead)
    {
        const string None = "<a:noFill/>";
        var line = $"""<a:lnB w="{(isHead ? 12700 : 6350)}">{Markup.Fill(isHead ? Colours.Soft : Colours.Line)}</a:lnB>""";
        var paragraph = Paragraph(text, 1300, isHead ? Colours.Soft : Colours.Ink, align: isNumber ? "r" : "l");
        return $"""
            <a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{paragraph}</a:txBody><a:tcPr marL="0" marR="91440" marT="36000" marB="36000" anchor="ctr">
            <a:lnL w="0">{None}</a:lnL><a:lnR w="0">{None}</a:lnR><a:lnT w="0">{None}</a:lnT>{line}{None}</a:tcPr></a:tc>
            """;
    }

    private void Foot(int number)
    {
        var link = _deck.Address is null ? "" : $"""<a:hlinkClick r:id="{LinkId}"/>""";
        Box("Source", Left, 6_420_000, Width - 900_000, 280_000, Paragraph(_deck.Foot, 1050, Colours.Soft, link: link));
        var page = number.ToString(CultureInfo.InvariantCulture);
        Box("Number", Left + Width - 800_000, 6_420_000, 800_000, 280_000, Paragraph(page, 1050, Colours.Soft, align: "r"));
    }

    private void Box(string name, int left, int top, int width, int height, string paragraphs) => _shapes.Add(
        $"""
            <p:sp><p:nvSpPr><p:cNvPr id="{++_shape}" name="{name}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>
            <p:spPr>{Place(left, top, width, height)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>
            <a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>{paragraphs}</p:txBody></p:sp>
            """);

    private static string Place(int left, int top, int width, int height, string element = "a:xfrm") =>
        $"""<{element}><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></{element}>""";

    private string Paragraph(string text, int size, string colour, string align = "l", int after = 0, string? face = null, string link = "")
    {
        var space = after == 0 ? "" : $"""<a:spcAft><a:spcPts val="{after}"/></a:spcAft>""";
        var font = face is null ? "" : $"""<a:latin typeface="{face}"/>""";
        return $"""<a:p><a:pPr algn="{align}">{space}</a:pPr><a:r>{Run(size, Markup.Fill(colour) + font + link)}<a:t>{Markup.Text(text)}</a:t></a:r></a:p>""";
    }

    private string Run(int? size, string? inner) =>
        $"""<a:rPr lang="{Markup.Text(_deck.Language)}"{(size is null ? "" : $" sz=\"{size}\"")}>{inner}</a:rPr>""";
}
