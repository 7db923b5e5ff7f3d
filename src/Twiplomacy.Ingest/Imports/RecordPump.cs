using System.Threading.Channels;
using Twiplomacy.Core.Imports;

namespace Twiplomacy.Ingest.Imports;

/// <summary>
/// Reads an export on a thread of its own and hands its records over in batches, a few ahead of the database at most.
/// </summary>
internal static class RecordPump
{
    private const int BatchLength = 16_384;
    private const int BatchesAhead = 6;

    public static async IAsyncEnumerable<IReadOnlyList<ExportRecord>> RunAsync(
        IEnumerable<ExportRecord> records,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<List<ExportRecord>>(
            new BoundedChannelOptions(BatchesAhead) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var reading = Task.Run(() => ReadAsync(records, channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var batch in channel.Reader.ReadAllAsync(cancellationToken)) yield return batch;
        }
        finally
        {
            await stop.CancelAsync();
            await reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task ReadAsync(
        IEnumerable<ExportRecord> records, ChannelWriter<List<ExportRecord>> writer, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            var batch = new List<ExportRecord>(BatchLength);
            foreach (var record in records)
            {
                batch.Add(record);
                if (batch.Count < BatchLength) continue;
                await writer.WriteAsync(batch, cancellationToken);
                batch = new List<ExportRecord>(BatchLength);
            }
            await writer.WriteAsync(batch, cancellationToken);
        }
#pragma warning disable CA1031 // handed to the reader of the channel, which throws it
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }
        writer.Complete(failure);
    }
}
