using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Bundles;

/// <summary>What is said where a revision has no bundle, and of bundles that are sent in.</summary>
public static class BundleMessages
{
    public static Message NoBundle() => new("errors.bundle.title");

    public static Message IsDraft(string edition) => new("errors.bundle.draft", ("edition", edition));

    public static Message IsOlder(string edition, int revision) => new("errors.bundle.old", ("revision", MessageValue.Name(revision)), ("edition", edition));

    /// <summary>What stays open as long as no hash is compared.</summary>
    public static Message OnlyTheHash() => new("bundles.hash.open");

    public static Message NotAHash() => new("bundles.hash.invalid");

    public static Message NoFile() => new("bundles.file.none");
}
