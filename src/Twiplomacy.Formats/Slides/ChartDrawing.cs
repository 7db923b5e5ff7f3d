namespace Twiplomacy.Formats.Slides;

/// <summary>A chart as DrawingML: labels at the lines instead of a legend, gaps where nothing is known, bars from zero.</summary>
internal static class ChartDrawing
{
    public const string WorkbookId = "rData";

    // The same two axes everywhere.
    private const string Axes = """<c:axId val="111"/><c:axId val="222"/>""";

    public static string Of(SlideChart chart, string language)
    {
        var (drawn, places) = chart switch
        {
            TimeChart time => (Lines(time), DayAxis(time)),
            BarChart bars => (Bars(bars), NameAxis),
            _ => throw new ArgumentOutOfRangeException(nameof(chart)),
        };
        return $"""
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" {Markup.Spaces}>
            <c:lang val="{Markup.Text(language)}"/><c:roundedCorners val="0"/>
            """
            + $"""
                <c:chart><c:autoTitleDeleted val="1"/><c:plotArea>{Layout(chart)}{drawn}{places}{ValueAxis(chart)}</c:plotArea>
                <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>
                """
            + $"""
                <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/>{Style(1200, Colours.Soft)}</c:txPr>
                <c:externalData r:id="{WorkbookId}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>
                """;
    }

    // Right of the lines is room for their names.
    private static string Layout(SlideChart chart) => chart is TimeChart { Series.Count: > 1 }
        ? """
            <c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.08"/><c:y val="0.04"/>
            <c:w val="0.68"/><c:h val="0.84"/></c:manualLayout></c:layout>
            """
        : "<c:layout/>";

    private static string Lines(TimeChart chart)
    {
        var lines = string.Concat(chart.Series.Select((_, i) => Line(chart, i)));
        return $"""<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>{lines}<c:marker val="1"/>{Axes}</c:lineChart>""";
    }

    private static string Line(TimeChart chart, int series)
    {
        var colour = Markup.Fill(Colours.Of(series));
        return $"""
            <c:ser>{Named(chart, series)}<c:spPr><a:ln w="31750" cap="rnd">{colour}<a:round/></a:ln></c:spPr>
            <c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>{colour}<a:ln>{colour}</a:ln></c:spPr></c:marker>
            {LineLabels(chart, series)}{Days(chart)}{Values(chart, series)}<c:smooth val="0"/></c:ser>
            """;
    }

    // One line has its values at its points; of several each has its name at its end.
    private static string LineLabels(TimeChart chart, int series)
    {
        var style = $"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/>{Style(1200, Colours.Of(series))}</c:txPr>";
        if (chart.Series.Count == 1) return $"""<c:dLbls>{style}<c:dLblPos val="t"/>{Shown(value: true, name: false)}</c:dLbls>""";
        var last = chart.Series[series].Values.ToList().FindLastIndex(value => value is not null);
        var label = last < 0 ? "" : $"""
            <c:dLbl><c:idx val="{last}"/>{style}<c:dLblPos val="r"/>{Shown(value: true, name: true)}<c:separator>  </c:separator></c:dLbl>
            """;
        return $"<c:dLbls>{label}{Shown(value: false, name: false)}</c:dLbls>";
    }

    private static string Bars(BarChart chart)
    {
        var own = string.Concat(chart.Own.Order().Select(place => $"""
            <c:dPt><c:idx val="{place}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>{Markup.Fill(Colours.Accent)}</c:spPr></c:dPt>
            """));
        return """<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>"""
            + $"""
                <c:ser>{Named(chart, 0)}<c:spPr>{Markup.Fill(Colours.Context)}</c:spPr><c:invertIfNegative val="0"/>{own}<c:dLbls><c:txPr><a:bodyPr/>
                <a:lstStyle/>{Style(1200, Colours.Ink)}</c:txPr>
                <c:dLblPos val="outEnd"/>{Shown(value: true, name: false)}</c:dLbls>{Names(chart)}{Values(chart, 0)}</c:ser>
                """
            + $"""<c:gapWidth val="45"/>{Axes}</c:barChart>""";
    }

    private static string Shown(bool value, bool name) =>
        $"""
            <c:showLegendKey val="0"/><c:showVal val="{(value ? 1 : 0)}"/><c:showCatName val="0"/><c:showSerName val="{(name ? 1 : 0)}"/>
            <c:showPercent val="0"/><c:showBubbleSize val="0"/>
            """;

    private static string Named(SlideChart chart, int series) =>
        $"""
            <c:idx val="{series}"/><c:order val="{series}"/><c:tx><c:strRef><c:f>{ChartWorkbook.Sheet}!${Column(series)}$1</c:f><c:strCache>
            <c:ptCount val="1"/><c:pt idx="0"><c:v>{Markup.Text(chart.Series[series].Name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>
            """;

    private static char Column(int series) => (char)('B' + series);

    private static string Days(TimeChart chart) =>
        $"""
            <c:cat><c:numRef><c:f>{ChartWorkbook.Sheet}!$A$2:$A${chart.Days.Count + 1}</c:f><c:numCache>
            <c:formatCode>yyyy\-mm\-dd</c:formatCode>{Points([.. chart.Days.Select(day => Markup.Number(ChartWorkbook.Serial(day)))])}</c:numCache>
            </c:numRef></c:cat>
            """;

    private static string Names(BarChart chart) =>
        $"""
            <c:cat><c:strRef><c:f>{ChartWorkbook.Sheet}!$A$2:$A${chart.Names.Count + 1}</c:f>
            <c:strCache>{Points([.. chart.Names.Select(Markup.Text)])}</c:strCache></c:strRef></c:cat>
            """;

    private static string Values(SlideChart chart, int series)
    {
        var values = chart.Series[series].Values;
        return $"""
            <c:val><c:numRef><c:f>{ChartWorkbook.Sheet}!${Column(series)}$2:${Column(series)}${values.Count + 1}</c:f><c:numCache>
            <c:formatCode>General</c:formatCode>{Points([.. values.Select(value => value is { } known ? Markup.Number(known) : null)])}</c:numCache>
            </c:numRef></c:val>
            """;
    }

    private static string Points(IReadOnlyList<string?> values) =>
        $"""<c:ptCount val="{values.Count}"/>"""
            + string.Concat(values.Select((value, i) => value is null ? "" : $"""<c:pt idx="{i}"><c:v>{value}</c:v></c:pt>"""));

    // Turned over, the axis of days would stand on top.
    private static string DayAxis(TimeChart chart) =>
        $"""
            <c:dateAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>
            <c:numFmt formatCode="{DayFormat(chart)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>
            <c:tickLblPos val="{(chart.IsInverse ? "high" : "low")}"/>{AxisLine}
            <c:crossAx val="222"/><c:crosses val="{(chart.IsInverse ? "max" : "autoZero")}"/>
            <c:auto val="1"/>
            <c:lblOffset val="100"/><c:baseTimeUnit val="days"/>{Ticks(chart)}</c:dateAx>
            """;

    private static string DayFormat(TimeChart chart) => Span(chart) > TwoYears ? "yyyy" : @"mmm\ yyyy";

    // A tick for each year, or for so many months that some eight stand on the axis.
    private static string Ticks(TimeChart chart) => Span(chart) > TwoYears
        ? $"""<c:majorUnit val="{1 + Span(chart) / (12 * 365)}"/><c:majorTimeUnit val="years"/>"""
        : $"""<c:majorUnit val="{1 + Span(chart) / (8 * 30)}"/><c:majorTimeUnit val="months"/>""";

    private static int Span(TimeChart chart) => chart.Days is [var first, .., var last] ? last.DayNumber - first.DayNumber : 0;

    private const int TwoYears = 2 * 365;

    private const string NameAxis =
        $"""
            <c:catAx><c:axId val="111"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>
            <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>
            <c:tickLblPos val="low"/>{AxisLine}<c:crossAx val="222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>
            <c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>
            """;

    private const string AxisLine = """<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="82909E"/></a:solidFill></a:ln></c:spPr>""";

    private static string ValueAxis(SlideChart chart)
    {
        var isBar = chart is BarChart;
        var least = chart is TimeChart { IsInverse: true } ? """<c:min val="1"/>""" : """<c:min val="0"/>""";
        var grid = isBar ? "" : $"""<c:majorGridlines><c:spPr><a:ln w="6350">{Markup.Fill(Colours.Line)}</a:ln></c:spPr></c:majorGridlines>""";
        var orientation = chart is TimeChart { IsInverse: true } ? "maxMin" : "minMax";
        return $"""
            <c:valAx><c:axId val="222"/><c:scaling><c:orientation val="{orientation}"/>{least}</c:scaling><c:delete val="{(isBar ? 1 : 0)}"/>
            <c:axPos val="{(isBar ? "b" : "l")}"/>{grid}
            """
            + $"""
                <c:title><c:tx><c:rich><a:bodyPr{(isBar ? "" : " rot=\"-5400000\" vert=\"horz\"")}/>
                <a:lstStyle/>{Style(1200, Colours.Soft, Markup.Text(chart.Unit))}</c:rich></c:tx><c:overlay val="0"/></c:title>
                """
            + """
                <c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>
                <c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val="111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>
                """;
    }

    private static string Style(int size, string colour, string? text = null) => text is null
        ? $"""<a:p><a:pPr><a:defRPr sz="{size}" b="0">{Markup.Fill(colour)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p>"""
        : $"""
            <a:p><a:pPr><a:defRPr sz="{size}" b="0">{Markup.Fill(colour)}</a:defRPr></a:pPr><a:r>
            <a:rPr lang="en-GB" sz="{size}" b="0">{Markup.Fill(colour)}</a:rPr><a:t>{text}</a:t></a:r></a:p>
            """;
}
