using System.Globalization;

namespace Twiplomacy.Server.Api;

/// <summary>Addresses that answers name: where what was taken in is to be found.</summary>
internal static class ApiAddress
{
    public static string Import(int id) => string.Create(CultureInfo.InvariantCulture, $"/api/v1/imports/{id}");

    public static string Job(long id) => string.Create(CultureInfo.InvariantCulture, $"/api/v1/jobs/{id}");
}
