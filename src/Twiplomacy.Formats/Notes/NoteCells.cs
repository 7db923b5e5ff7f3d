using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Notes;
using Twiplomacy.Core.Panels;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Text;
using Twiplomacy.Formats.Tables;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Notes;

/// <summary>The cells of one row of a table of notes, and what is wrong with them.</summary>
internal sealed class NoteCells(DelimitedReader record, Header header)
{
    private readonly List<NoteTableFault> _faults = [];

    public NoteTableRow Read()
    {
        if (record.Problem is { } problem) _faults.Add(new(null, problem));
        var subject = Text("subject");
        if (subject.Length == 0) Fault("subject", NoteFileMessages.Missing);
        var (from, to, precision) = Dates();
        var terms = new NoteTerms
        {
            About = About(subject), Subject = subject, Kind = Word("kind", NoteKind.Note), Words = Text("words"), From = from, To = to,
            Precision = precision, Countries = Several("countries", Country), Platforms = Several("platforms", Platform),
            Source = Text("source") is { Length: > 0 } source ? source : null,
        };
        return new(record.Row, terms, _faults);
    }

    /// <summary>What the row says that it is about, or else what its subject shows.</summary>
    private NoteAbout About(string subject)
    {
        if (Text("about").Length > 0) return Word("about", NoteAbout.Account);
        if (subject.Length == 0 || subject.Contains(':', StringComparison.Ordinal)) return NoteAbout.Account;
        if (CountryCodes.OfAnyForm(subject) is not null) return NoteAbout.Country;
        Fault("about", NoteFileMessages.NoAbout(subject, Words<NoteAbout>()));
        return NoteAbout.Account;
    }

    /// <summary>The first and the last day, as exactly as they are written or as the row says that they are known.</summary>
    private (DateOnly From, DateOnly? To, NotePrecision Precision) Dates()
    {
        var (from, to) = (Date("from"), Date("to"));
        if (from is { } first && to is { } last && first.Precision != last.Precision) Fault("to", NoteFileMessages.Mixed);
        var written = from?.Precision ?? NotePrecision.Day;
        var said = Text("precision").Length > 0 ? Word("precision", written) : written;
        if (said < written) Fault("precision", NoteFileMessages.Finer);
        return (from?.First ?? default, to?.Last, said);
    }

    private NoteDate? Date(string column)
    {
        if (Text(column) is not { Length: > 0 } text) return null;
        if (NoteDate.Find(text) is { } date) return date;
        Fault(column, NoteFileMessages.NoDate(text));
        return null;
    }

    private TWord Word<TWord>(string column, TWord otherwise) where TWord : struct, Enum
    {
        var text = Text(column);
        if (text.Length == 0) return otherwise;
        var written = text.ToLowerInvariant().Replace(' ', '_');
        foreach (var word in Enum.GetValues<TWord>())
            if (EnumWord.Of(word) == written) return word;
        Fault(column, NoteFileMessages.NoWord(text, Words<TWord>()));
        return otherwise;
    }

    private List<string> Several(string column, Func<string, string?> find) =>
    [
        .. Text(column).Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(find).OfType<string>().Distinct(),
    ];

    // A code of a state that is no more, or of none, is kept as people wrote it.
    private string? Country(string text)
    {
        if (CountryCodes.OfAnyForm(text) is { } code) return code;
        if (text.Length == 2 && text.All(char.IsAsciiLetter)) return text.ToUpperInvariant();
        Fault("countries", NoteFileMessages.NoCountry(text));
        return null;
    }

    private string? Platform(string text)
    {
        var name = text.ToLowerInvariant();
        var platform = PlatformTable.Shipped.All.FirstOrDefault(known => known.Slug == name || known.Called.Contains(name));
        if (platform is not null) return platform.Slug;
        Fault("platforms", NoteFileMessages.NoWord(text, PlatformTable.Shipped.Slugs));
        return null;
    }

    // Our own lists disarm what a spreadsheet would run.
    private string Text(string column) => header.Of(column) is >= 0 and var place ? CsvText.Armed(RawText.Of(record.Text(place).Trim())) : "";

    private void Fault(string column, Message said) => _faults.Add(new(column, said));

    private static IEnumerable<string> Words<TWord>() where TWord : struct, Enum => Enum.GetValues<TWord>().Select(EnumWord.Of);
}
