using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Bundles;

/// <summary>Verifies bundles that are sent in, by the code of the verb <c>verify</c>. Nothing of them is stored.</summary>
public sealed class BundleProofQuestions(WorkGate gate, BundleProofLimits limits)
{
    private const int HashLength = 64;

    /// <summary>How many bytes a bundle may have.</summary>
    public long MostBytes => limits.MostBytes;

    /// <summary>What the bundle proves. The same gate admits it as every other answer that is computed while somebody waits.</summary>
    public async Task<BundleProof> AskAsync(BundleProofQuery query, SentBundle? bundle, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (bundle is null or { Length: 0 }) throw Refused(BundleMessages.NoFile(), "file");
        if (query.Hash is { } hash && !IsHash(hash.Trim())) throw Refused(BundleMessages.NotAHash(), "hash");
        try
        {
            return await gate.RunAsync(() => Task.FromResult(new BundleProof(Verify(bundle, cancellationToken), query.Hash)), cancellationToken);
        }
        catch (BundleRefusedException refused)
        {
            throw new RefusedException(new Refusal(RefusalKind.Unreadable, [new Fault(refused.Said) { Field = "file" }]));
        }
    }

    /// <summary>The same of a bundle on one's own disk, an archive or a folder, as large as it may be.</summary>
    /// <exception cref="BundleRefusedException">It cannot be verified at all; the message says why.</exception>
    public static BundleProof Ask(BundleProofQuery query, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(BundleVerification.Verify(path, cancellationToken), query.Hash);
    }

    private BundleVerdict Verify(SentBundle bundle, CancellationToken cancellationToken) =>
        BundleVerification.Verify(bundle.Name, bundle.Length, bundle.OpenSeekable, limits.MostBytes, gate, cancellationToken);

    private static bool IsHash(string text) => text.Length == HashLength && text.All(char.IsAsciiHexDigit);

    private static RefusedException Refused(Message message, string field) => RefusedException.Invalid(new Fault(message) { Field = field });
}
