using System.Text;
using Twiplomacy.Core.Notes;
using Twiplomacy.Formats.Notes;
using Xunit;

namespace Twiplomacy.UnitTests.Formats.Notes;

public sealed class NoteFileTests
{
    [Fact]
    public void Three_columns_are_enough_and_what_a_note_is_about_is_seen_by_its_subject()
    {
        var rows = Read("words,From,subject\nNew minister,2016-02-11,x:@francediplo\nBlocked,2018-08,Tajikistan\nDown,2012,TKM\n");

        Assert.Equal([NoteAbout.Account, NoteAbout.Country, NoteAbout.Country], rows.Select(row => row.Terms.About));
        Assert.Equal([("2016-02-11", "Day"), ("2018-08-01", "Month"), ("2012-01-01", "Year")], rows.Select(row => ($"{row.Terms.From:yyyy-MM-dd}", $"{row.Terms.Precision}")));
        Assert.All(rows, row => Assert.Equal((NoteKind.Note, null, null), (row.Terms.Kind, row.Terms.To, row.Terms.Source)));
        Assert.All(rows, row => Assert.Empty(row.Faults));
    }

    [Fact]
    public void Every_column_is_read_in_any_order_whatever_the_separator()
    {
        var terms = Assert.Single(Read("""
            id;source;platforms;countries;to;from;words;kind;subject;about;note
            7;https://example.org/;"twitter; VK";"kaz;UZ, Tajikistan";2019-01;2018-11;Off;Platform block;central-asia;panel;x

            """)).Terms;

        Assert.Equal((NoteAbout.Panel, "central-asia", NoteKind.PlatformBlock, "Off"), (terms.About, terms.Subject, terms.Kind, terms.Words));
        Assert.Equal((new DateOnly(2018, 11, 1), new DateOnly(2019, 1, 31), NotePrecision.Month), (terms.From, terms.To, terms.Precision));
        Assert.Equal(["KZ", "UZ", "TJ"], terms.Countries);
        Assert.Equal(["x", "vk"], terms.Platforms);
        Assert.Equal("https://example.org/", terms.Source);
    }

    [Fact]
    public void Dates_written_in_full_can_be_said_to_be_known_to_the_month_only()
    {
        var rows = Read("subject,from,to,words,precision\nTJ,2018-11-01,2019-01-31,a,month\nTJ,2018-11,,b,\nTJ,2018-11,,c,day\n");

        Assert.Equal([NotePrecision.Month, NotePrecision.Month, NotePrecision.Day], rows.Select(row => row.Terms.Precision));
        Assert.Equal([[], [], [("precision", "notes.table.finer")]], rows.Select(Faults));
    }

    [Fact]
    public void Whatever_is_wrong_with_a_row_is_told_by_its_column_all_at_once()
    {
        var rows = Read("about,subject,kind,words,from,to,countries,platforms\n"
            + "land,,outage,x,August,2019-01,Atlantis;KZ,myspace\n"
            + ",world-leaders,,x,2018-08,2018-08-20,,\n"
            + "country,KZ,,\"x,2018\n");

        Assert.Equal(
            [
                ("subject", "notes.table.missing"), ("from", "notes.table.date"), ("about", "notes.table.word"), ("kind", "notes.table.word"),
                ("countries", "notes.table.country"), ("platforms", "notes.table.word"),
            ],
            Faults(rows[0]));
        Assert.Equal([("to", "notes.table.mixed"), ("about", "notes.table.about")], Faults(rows[1]));
        Assert.Equal((null, "imports.quote.open"), Faults(rows[2])[0]);
        Assert.Equal([2, 3, 4], rows.Select(row => row.Row));
        Assert.Equal(["KZ"], rows[0].Terms.Countries);
    }

    [Fact]
    public void What_a_spreadsheet_would_run_is_read_as_it_was_before_our_list_disarmed_it() =>
        Assert.Equal("=1+1", Assert.Single(Read("subject,from,words\nKZ,2018,'=1+1\n")).Terms.Words);

    [Fact]
    public void A_spreadsheets_text_in_two_bytes_a_letter_is_read() =>
        Assert.Equal("Gesperrt für Tage", Assert.Single(NoteFile.Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("subject\tfrom\twords\r\nKZ\t2018\tGesperrt für Tage\r\n")], CancellationToken.None)).Terms.Words);

    [Theory]
    [InlineData("", "notes.table.columns")]
    [InlineData("country,start,note\nKZ,2018,x\n", "notes.table.columns")]
    public void A_table_without_the_columns_is_refused_and_told_what_it_has(string text, string code) =>
        Assert.Equal(code, Assert.Throws<NoteFileException>(() => Read(text)).Said.Code);

    [Fact]
    public void A_table_has_so_many_rows_and_no_more()
    {
        var most = "subject,from,words\n" + string.Concat(Enumerable.Repeat("KZ,2018,x\n", NoteFile.Most));

        Assert.Equal(NoteFile.Most, Read(most).Count);
        Assert.Equal("notes.table.toolong", Assert.Throws<NoteFileException>(() => Read(most + "KZ,2018,x\n")).Said.Code);
    }

    private static List<(string?, string)> Faults(NoteTableRow row) => [.. row.Faults.Select(fault => (fault.Column, fault.Said.Code))];

    private static IReadOnlyList<NoteTableRow> Read(string text) => NoteFile.Read(Encoding.UTF8.GetBytes(text), CancellationToken.None);
}
