using System.Globalization;
using Twiplomacy.Core.Notes;
using Xunit;

namespace Twiplomacy.UnitTests.Core.Notes;

public sealed class NoteDateTests
{
    [Theory]
    [InlineData("2018-08-17", "2018-08-17", "2018-08-17", NotePrecision.Day)]
    [InlineData("2018-08", "2018-08-01", "2018-08-31", NotePrecision.Month)]
    [InlineData("2020-02", "2020-02-01", "2020-02-29", NotePrecision.Month)]
    [InlineData("2012", "2012-01-01", "2012-12-31", NotePrecision.Year)]
    public void A_day_a_month_and_a_year_are_read_with_their_first_and_last_day(string text, string first, string last, NotePrecision precision) =>
        Assert.Equal(new NoteDate(Day(first), Day(last), precision), NoteDate.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("August 2018")]
    [InlineData("2018-13")]
    [InlineData("2018-02-30")]
    [InlineData("17.08.2018")]
    [InlineData("2018-8")]
    [InlineData("18")]
    public void Whatever_else_is_no_date(string text) => Assert.Null(NoteDate.Find(text));

    [Fact]
    public void A_note_that_is_known_to_the_month_or_the_year_spans_all_of_it_and_one_known_to_the_day_stays()
    {
        var note = new NoteTerms { About = NoteAbout.Country, Subject = "TJ", Words = "Blocked", From = new(2018, 11, 6), To = new(2019, 1, 20) };

        Assert.Equal((new DateOnly(2018, 11, 1), new DateOnly(2019, 1, 31)), Span(note with { Precision = NotePrecision.Month }));
        Assert.Equal((new DateOnly(2018, 1, 1), new DateOnly(2018, 12, 31)), Span(note with { Precision = NotePrecision.Year, To = null }));
        Assert.Same(note, note.Spanned());
        Assert.Equal(default, (note with { From = default, To = null, Precision = NotePrecision.Year }).Spanned().From);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static (DateOnly, DateOnly?) Span(NoteTerms note) => (note.Spanned().From, note.Spanned().To);
}
