using System.Text.Json;

namespace Twiplomacy.Jobs;

/// <summary>The arguments and results of jobs as JSON in snake_case, as everywhere else in the API.</summary>
public static class JobPayload
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectRequiredConstructorParameters = true,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Reads what <see cref="Write"/> wrote; a payload of another shape fails the job for good.</summary>
    public static T Read<T>(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options)
                ?? throw new JobFailedException($"The job's payload is null, but {typeof(T).Name} is needed.");
        }
        catch (JsonException unreadable)
        {
            throw new JobFailedException($"The job's payload is no {typeof(T).Name}: {unreadable.Message}", unreadable);
        }
    }
}
