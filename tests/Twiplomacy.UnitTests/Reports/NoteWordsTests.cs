using Twiplomacy.Core.Notes;
using Twiplomacy.Reports.Words;
using Xunit;

namespace Twiplomacy.UnitTests.Reports;

public sealed class NoteWordsTests
{
    private static readonly NoteTerms Note = new() { About = NoteAbout.Country, Subject = "TJ", Words = "Blocked", From = new(2018, 11, 1), To = new(2019, 1, 31) };

    [Theory]
    [InlineData(NotePrecision.Day, "1 November 2018 to 31 January 2019: Blocked", "Du 1er novembre 2018 au 31 janvier 2019\u00a0: Blocked")]
    [InlineData(NotePrecision.Month, "November 2018 – January 2019: Blocked", "novembre 2018 – janvier 2019\u00a0: Blocked")]
    [InlineData(NotePrecision.Year, "2018 – 2019: Blocked", "2018 – 2019\u00a0: Blocked")]
    public void A_mail_says_no_day_that_nobody_knows(NotePrecision precision, string english, string french)
    {
        Assert.Equal(english, ReportWords.Of("en").Note(Note with { Precision = precision }));
        Assert.Equal(french, ReportWords.Of("fr").Note(Note with { Precision = precision }));
    }

    [Fact]
    public void A_month_by_itself_is_said_once() =>
        Assert.Equal("November 2018: Blocked", ReportWords.Of("en").Note(Note with { To = new(2018, 11, 30), Precision = NotePrecision.Month }));
}
