namespace Twiplomacy.Jobs;

/// <summary>One kind of job and the class that does it.</summary>
public sealed record JobKind(string Kind, Type JobClass);

/// <summary>
/// The kinds this program can run. A worker claims no others, so that an older worker leaves alone what only a newer
/// one knows.
/// </summary>
public sealed class JobKinds
{
    private readonly Dictionary<string, Type> _classes = new(StringComparer.Ordinal);

    public JobKinds(IEnumerable<JobKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        foreach (var (kind, jobClass) in kinds)
        {
            if (!_classes.TryAdd(kind, jobClass))
                throw new ArgumentException($"'{kind}' is claimed by {_classes[kind].Name} and by {jobClass.Name}.", nameof(kinds));
        }
    }

    /// <summary>Every kind, in no particular order.</summary>
    public IReadOnlyCollection<string> Names => _classes.Keys;

    internal Type this[string kind] => _classes[kind];
}
