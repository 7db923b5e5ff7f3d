using System.Globalization;
using Twiplomacy.Formats.Text;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Text;

/// <summary>Dates in the language of whoever asked for a download: read where every language that is left agrees, else left out.</summary>
public sealed class LocalDatesTests
{
    [Theory]
    [InlineData("ago 07, 2026 7:31 da tarde/noite", "2026-08-07 19:31")]
    [InlineData("ago 10, 2026 4:38 da manhã", "2026-08-10 04:38")]
    [InlineData("ago. 29, 2026 1:09 pm", "2026-08-29 13:09")]
    [InlineData("Jan 05, 2026 12:30 am", "2026-01-05 00:30")]
    [InlineData("Jan 05, 2026 12:30 PM", "2026-01-05 12:30")]
    [InlineData("Nov 14, 2023, 10:13\u202FPM", "2023-11-14 22:13")]
    [InlineData("févr. 03, 2024 22:05", "2024-02-03 22:05")]
    [InlineData("03. Sept. 2026, 9:33 pm", "2026-09-03 21:33")]
    [InlineData("Mär 03, 2024 9:05", "2024-03-03 09:05")]
    [InlineData("gen 31, 2025 15:04", "2025-01-31 15:04")]
    [InlineData("Ağu 10, 2025 4:38 ÖS", "2025-08-10 16:38")]
    [InlineData("мая 10, 2025 16:38", "2025-05-10 16:38")]
    [InlineData("أغسطس ١٠, ٢٠٢٦ ٤:٣٨ م", "2026-08-10 16:38")]
    [InlineData("11 de agosto de 2026 às 22:03", "2026-08-11 22:03")]
    [InlineData("5. november 2016 kl. 02:39", "2016-11-05 02:39")]
    [InlineData("31. heinäkuuta 2016 kello 21:05", "2016-07-31 21:05")]
    [InlineData("10 августа 2026 г. в 22:03", "2026-08-10 22:03")]
    [InlineData("2026年8月11日 上午10:05", "2026-08-11 10:05")]
    [InlineData("2024-01-02 15:04:05", "2024-01-02 15:04:05")]
    [InlineData("02.01.2024, 10:05", "2024-01-02 10:05")]
    [InlineData("13/01/2024 10:05", "2024-01-13 10:05")]
    public void A_date_is_read_in_its_language(string text, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected + "Z", CultureInfo.InvariantCulture), Read(text));

    [Theory]
    // October in Croatian, November in Polish and Czech.
    [InlineData("listopad 05, 2024 10:05")]
    [InlineData("02/01/2024 10:05")]
    [InlineData("Jan 05, 2026 4:38 zzz")]
    [InlineData("Jan 05, 2026")]
    [InlineData("jui 05, 2024 10:05")]
    [InlineData("ma 05, 2024 10:05")]
    [InlineData("Jan 32, 2024 10:05")]
    [InlineData("Feb 30, 2024 10:05")]
    [InlineData("Jan 05, 2024 25:05")]
    [InlineData("Jan 05, 2024 13:05 pm")]
    [InlineData("10 Aug 2569 10:05")]
    [InlineData("Zap 10, 2024 10:05")]
    public void What_could_be_two_dates_or_none_is_not_read(string text) => Assert.Null(Read(text));

    [Fact]
    public void The_other_dates_of_a_download_tell_its_language_and_the_order_of_day_and_month()
    {
        Assert.Equal(11, Read("listopad 05, 2024 10:05", "prosinec 01, 2024 10:05")!.Value.Month);
        Assert.Equal(10, Read("listopad 05, 2024 10:05", "siječanj 01, 2024 10:05")!.Value.Month);
        Assert.Equal(2, Read("02/01/2024 10:05", "01/13/2024 10:05")!.Value.Month);
        Assert.Equal(1, Read("02/01/2024 10:05", "13/01/2024 10:05")!.Value.Month);
        Assert.Equal(1, Read("Jan 05, 2024 10:05", "Some name", "may you 1999 live")!.Value.Month);
    }

    [Fact]
    public void Dates_that_no_language_has_together_are_not_read()
    {
        Assert.Null(Read("listopad 05, 2024 10:05", "prosinec 01, 2024 10:05", "siječanj 01, 2024 10:05"));
        Assert.Null(Read("01/13/2024 10:05", "13/01/2024 10:05"));
    }

    [Fact]
    public void A_page_that_says_its_language_is_read_in_it()
    {
        var dates = new LocalDates(TimeZoneInfo.Utc);
        // In Finnish a month of another number begins so.
        dates.See("Mar 05, 2024 10:05 am");
        Assert.Null(dates.Read("Mar 05, 2024 10:05 am"));
        dates.Prefer("en");
        Assert.Equal(3, dates.Read("Mar 05, 2024 10:05 am")!.Value.Month);
    }

    /// <summary>Pages as Meta writes them, made with the words of a language: no date may come out as another.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void In_no_language_a_date_is_taken_for_another(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        if (culture.Calendar is not GregorianCalendar) return;
        var days = Enumerable.Range(0, 24).Select(number => new DateTime(2025, 1 + (number % 12), 1 + (number * 7 % 28), number, 5, 0)).ToList();
        foreach (var form in (Func<DateTime, string>[])
            [
                day => $"{culture.DateTimeFormat.GetAbbreviatedMonthName(day.Month)} {day:dd}, {day.Year} {day.ToString("h:mm tt", culture)}",
                day => $"{day.Day} {culture.DateTimeFormat.MonthGenitiveNames[day.Month - 1]} {day.Year} {day:HH:mm}",
                day => day.ToString("d/M/yyyy H:mm", CultureInfo.InvariantCulture),
            ])
        {
            foreach (var day in days.Take(12))
                if (Read(form(day)) is { } alone) Assert.Equal(day, alone.UtcDateTime);
            var texts = days.ConvertAll(day => form(day));
            var read = Read([.. texts], texts);
            Assert.All(days.Zip(read), pair => Assert.True(pair.Second is null || pair.First == pair.Second.Value.UtcDateTime, $"{pair.First} as {pair.Second}"));
            if (Array.Exists(Common, tag => tag == language)) Assert.DoesNotContain(null, read);
        }
    }

    public static TheoryData<string> Languages => [.. DateLanguage.All.Select(known => known.Tag).Where(tag => tag.Length > 0)];

    private static readonly string[] Common = ["ar", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk"];

    private static DateTimeOffset? Read(string text, params string[] others) => Read([text, .. others], [text])[0];

    private static List<DateTimeOffset?> Read(string[] seen, List<string> read)
    {
        var dates = new LocalDates(TimeZoneInfo.Utc);
        foreach (var text in seen) dates.See(text);
        return read.ConvertAll(dates.Read);
    }
}
