using Twiplomacy.Core.Notes;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Notes;

/// <summary>Reads notes and goals.</summary>
public sealed class NoteQueries
{
    private const string SelectNotes = """
        select n.note_id as NoteId, n.about as About, n.subject as Subject, n.kind as Kind, n.words as Words, n.begins as Begins, n.ends as Ends,
            n.countries as Countries, n.platforms as Platforms, n.source as Source, n.written_by as WrittenBy, n.written_at as WrittenAt,
            n.version as Version, n.precision as Precision
        from note n
        """;

    private const string SelectGoals = """
        select g.goal_id as GoalId, g.account as Account, g.measure as Measure, g.value as Value, g.due as Due, g.owner as Owner, g.set_by as SetBy,
            g.set_at as SetAt, g.version as Version
        from goal g
        """;

    private readonly ReadingSource _source;

    internal NoteQueries(ReadingSource source) => _source = source;

    /// <summary>Notes on anything, or on one kind of thing or one thing, by their first day.</summary>
    public Task<IReadOnlyList<NoteRow>> ListAsync(NoteAbout? about, string? subject, CancellationToken cancellationToken) => ListNotesAsync(
        " where (@about::text is null or n.about = @about) and (@subject::text is null or n.subject = @subject) order by n.begins, n.note_id",
        new { about = about is { } word ? EnumWord.Of(word) : null, subject }, cancellationToken);

    /// <summary>Notes that concern an account: on itself, its country, its panel, or one of its editions.</summary>
    public Task<IReadOnlyList<NoteRow>> ListForAsync(
        string account, string? country, string? panel, IReadOnlyCollection<string> editions, CancellationToken cancellationToken) => ListNotesAsync("""
             where n.about = 'account' and n.subject = @account or n.about = 'panel' and n.subject = @panel
                or n.about = 'edition' and n.subject = any(@editions)
                or n.about = 'country' and n.subject = @country or @country = any(n.countries)
            order by n.begins, n.note_id
            """, new { account, country = country ?? "", panel = panel ?? "", editions = editions.ToArray() }, cancellationToken);

    /// <summary>Notes that concern at least one of some countries, by their first day.</summary>
    public Task<IReadOnlyList<NoteRow>> ListOnCountriesAsync(
        IReadOnlyCollection<string> countries, CancellationToken cancellationToken) => ListNotesAsync(
        " where n.about = 'country' and n.subject = any(@countries) or n.countries && @countries order by n.begins, n.note_id",
        new { countries = countries.ToArray() }, cancellationToken);

    public async Task<NoteRow?> FindAsync(int id, CancellationToken cancellationToken) =>
        (await ListNotesAsync(" where n.note_id = @id", new { id }, cancellationToken)).SingleOrDefault();

    /// <summary>Goals of one account or of all, by their days.</summary>
    public Task<IReadOnlyList<GoalRow>> ListGoalsAsync(string? account, CancellationToken cancellationToken) => ListGoalsAsync(
        " where @account::text is null or g.account = @account order by g.due, g.goal_id", new { account }, cancellationToken);

    public async Task<GoalRow?> FindGoalAsync(int id, CancellationToken cancellationToken) =>
        (await ListGoalsAsync(" where g.goal_id = @id", new { id }, cancellationToken)).SingleOrDefault();

    private async Task<IReadOnlyList<GoalRow>> ListGoalsAsync(string where, object parameters, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<KeptGoal>(SelectGoals + where, parameters, cancellationToken);
        return [.. rows.Select(row => new GoalRow(
            row.GoalId, new GoalTerms(row.Account, row.Measure, row.Value, row.Due, row.Owner), row.SetBy, row.SetAt, row.Version))];
    }

    private async Task<IReadOnlyList<NoteRow>> ListNotesAsync(string where, object parameters, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. (await connection.QueryAsync<KeptNote>(SelectNotes + where, parameters, cancellationToken)).Select(row => row.ToRow())];
    }

    private sealed record KeptGoal(
        int GoalId, string Account, string Measure, double Value, DateOnly Due, string Owner, string SetBy, DateTimeOffset SetAt, int Version);

    private sealed record KeptNote(
        int NoteId, string About, string Subject, string Kind, string Words, DateOnly Begins, DateOnly? Ends, string[] Countries, string[] Platforms,
        string? Source, string WrittenBy, DateTimeOffset WrittenAt, int Version, string Precision)
    {
        public NoteRow ToRow() => new(
            NoteId,
            new NoteTerms
            {
                About = Enum.Parse<NoteAbout>(About, ignoreCase: true), Subject = Subject,
                Kind = Enum.GetValues<NoteKind>().First(kind => EnumWord.Of(kind) == Kind), Words = Words, From = Begins, To = Ends, Countries = Countries,
                Platforms = Platforms, Source = Source, Precision = Enum.Parse<NotePrecision>(Precision, ignoreCase: true),
            },
            WrittenBy, WrittenAt, Version);
    }
}
