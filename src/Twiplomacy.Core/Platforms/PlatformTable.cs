using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Twiplomacy.Core.Platforms;

/// <summary>Every platform there is, from <c>platforms.json</c>: a further platform is a further row.</summary>
public sealed class PlatformTable
{
    /// <summary>The platform that is meant where none is named.</summary>
    public const string Default = "x";

    private static readonly JsonSerializerOptions Rows = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false), new PatternConverter() },
        RespectNullableAnnotations = true,
    };

    private readonly FrozenDictionary<string, Platform> _bySlug;
    private readonly FrozenDictionary<string, Platform> _byHost;

    private PlatformTable(IReadOnlyList<Platform> all)
    {
        (All, _bySlug) = (all, all.ToFrozenDictionary(platform => platform.Slug, StringComparer.Ordinal));
        _byHost = all.SelectMany(platform => platform.Hosts, (platform, host) => (platform, host))
            .ToFrozenDictionary(row => row.host, row => row.platform, StringComparer.OrdinalIgnoreCase);
        Federated = all.SingleOrDefault(platform => platform.IsFederated);
    }

    /// <summary>The table that comes with the program.</summary>
    public static PlatformTable Shipped { get; } = ReadEmbedded();

    /// <summary>In the order of the table.</summary>
    public IReadOnlyList<Platform> All { get; }

    /// <summary>In the order of their letters.</summary>
    public IReadOnlyList<string> Slugs => [.. All.Select(platform => platform.Slug).Order(StringComparer.Ordinal)];

    /// <summary>The platform whose profiles are on hosts of any name.</summary>
    public Platform? Federated { get; }

    /// <exception cref="JsonException">The text is no array of such rows.</exception>
    /// <exception cref="ArgumentException">Two rows have the same slug or host.</exception>
    public static PlatformTable Read(string json)
    {
        var rows = JsonSerializer.Deserialize<List<Platform>>(json, Rows)!;
        foreach (var row in rows) Require(row);
        return new PlatformTable(rows);
    }

    public Platform? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <exception cref="KeyNotFoundException">There is no such platform.</exception>
    public Platform Get(string slug) => _bySlug[slug];

    /// <summary>The grammar of the platform's handles; of a platform that is in no row anything is a handle.</summary>
    public HandleGrammar HandlesOn(string slug) => Find(slug)?.Handles ?? HandleGrammar.Anything;

    /// <summary>The platform whose profiles are on that host, whatever <c>www.</c>, <c>mobile.</c> or <c>m.</c> is before it.</summary>
    public Platform? OfHost(string host) => _byHost.GetValueOrDefault(Bare(host));

    /// <summary>The host without what stands before the platform's name.</summary>
    internal static string Bare(string host)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["www.", "mobile.", "m."])
            if (host.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) host = host[prefix.Length..];
        return host;
    }

    private static void Require(Platform row)
    {
        var isColour = row.Colour is null or ['#', _, _, _, _, _, _] && row.Colour?.Skip(1).All(char.IsAsciiHexDigitLower) != false;
        var areSafe = ((string?[])[row.Profile, row.ProfileById]).All(address => address?.StartsWith("https://", StringComparison.Ordinal) != false);
        if (!isColour || !areSafe || row.From > row.To || (row.To is not null && !row.IsGone))
            throw new JsonException($"The row of “{row.Slug}” needs a colour such as #1da1f2, addresses with https, and years in their order.");
    }

    private static PlatformTable ReadEmbedded()
    {
        using var reader = new StreamReader(typeof(PlatformTable).Assembly.GetManifestResourceStream("platforms.json")!);
        return Read(reader.ReadToEnd());
    }

    private sealed class PatternConverter : JsonConverter<AddressPattern>
    {
        public override AddressPattern Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            AddressPattern.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, AddressPattern value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
