using System.Globalization;
using Twiplomacy.Application.Access;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Notes;
using Twiplomacy.Formats.Notes;
using Twiplomacy.Storage.Notes;

namespace Twiplomacy.Application.Notes;

/// <summary>Takes tables of notes in.</summary>
public sealed class NoteTableActions(NoteChecks checks, NoteWriter writer, TimeProvider time)
{
    public const long MostBytes = 4 << 20;

    // What a reader can mend in one go.
    private const int MostFaults = 50;

    /// <summary>Writes a note for each row, or nothing where anything is wrong; every fault is told by its line and column.</summary>
    public async Task<NoteTableAnswer> TakeAsync(byte[] content, Caller caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        caller.Require(Scopes.Edit);
        var (notes, faults) = (new List<NoteTerms>(), new List<Fault>());
        foreach (var row in Read(content, cancellationToken))
        {
            var (terms, wrong) = await checks.CheckAsync(row.Terms, cancellationToken);
            notes.Add(terms);
            faults.AddRange(FaultsOf(row, wrong));
        }
        if (faults.Count > 0) throw RefusedException.Invalid(Told(faults));
        var written = await writer.WriteAllAsync(notes, time.GetUtcNow(), cancellationToken);
        return new(written, notes.Count - written);
    }

    private static IReadOnlyList<NoteTableRow> Read(byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            var rows = NoteFile.Read(content, cancellationToken);
            return rows.Count > 0 ? rows : throw RefusedException.Invalid(new Fault(NoteTableMessages.Empty()) { Field = "file" });
        }
        catch (NoteFileException refused)
        {
            throw RefusedException.Invalid(new Fault(refused.Said) { Field = "file" });
        }
    }

    /// <summary>What could not be read of a row, and what is wrong with what could.</summary>
    private static IEnumerable<Fault> FaultsOf(NoteTableRow row, IReadOnlyList<Fault> wrong)
    {
        var unread = row.Faults.Select(fault => fault.Column).ToHashSet();
        foreach (var fault in row.Faults) yield return At(row.Row, fault.Column, fault.Said);
        foreach (var fault in wrong)
            if (!IsUnread(fault.Field)) yield return At(row.Row, fault.Field, fault.Message) with { DidYouMean = fault.DidYouMean };

        // Nothing more is said of a cell that could not be read, nor of a subject of which nobody knows what it is.
        bool IsUnread(string? field) => unread.Contains(null) || unread.Contains(field) || (field == "subject" && unread.Contains("about"));
    }

    private static Fault At(long row, string? column, Message reason)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"file/{row}");
        return column is null ? new Fault(NoteTableMessages.InRow(row, reason)) { Field = place }
            : new Fault(NoteTableMessages.At(row, column, reason)) { Field = $"{place}/{column}" };
    }

    private static List<Fault> Told(List<Fault> faults) => faults.Count <= MostFaults ? faults
        : [.. faults.Take(MostFaults), new Fault(NoteTableMessages.Further(faults.Count - MostFaults)) { Field = "file" }];
}
