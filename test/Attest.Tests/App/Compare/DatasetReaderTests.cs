using System.Text;
using Attest.App.Compare;

namespace Attest.Tests.App.Compare;

public sealed class DatasetReaderTests
{
    const string Acled = "event_id_cnty,event_date,event_type,actor1,assoc_actor_1,actor2,assoc_actor_2,country,location,latitude,longitude,geo_precision,fatalities\n";
    const string Ged = "id,date_start,date_end,side_a,side_b,where_coordinates,where_prec,latitude,longitude,country,best,high,low\n";

    [Theory]
    [InlineData("2031-05-03")]
    [InlineData("03 May 2031")]
    public void Reads_ACLEDs_columns_in_any_order_among_others(string day)
    {
        var (format, events) = Read(Acled + $"SYR1,{day},x,Government of Syria,a; b,Civilians (Syria),,Syria,Homs,34.73,36.72,1,14\n");

        var row = Assert.Single(events);
        Assert.Equal("acled", format.Name);
        Assert.Equal((2, "SYR1", new DateOnly(2031, 5, 3), "Homs", "Syria", 34.73, 0), (row.Row, row.Id, row.From, row.Place, row.Country, row.Lat, row.Coarseness));
        Assert.Equal(["Government of Syria", "a", "b", "Civilians (Syria)"], row.Actors);
        Assert.Equal(["SY"], row.Sides);
        Assert.Equal(14, row.Dead["fatalities"]);
    }

    [Fact]
    public void Reads_UCDPs_columns_with_their_times_of_day()
    {
        var row = Assert.Single(Read(Ged + "1,2031-05-03 00:00:00.000,2031-05-05 00:00:00.000,Government of Syria,IS,Homs town,4,34.73,36.72,Syria,9,12,8\n").Events);

        Assert.Equal((new DateOnly(2031, 5, 3), new DateOnly(2031, 5, 5), 2), (row.From, row.To, row.Coarseness));
        Assert.Equal("best 9, high 12, low 8", string.Join(", ", row.Dead.Select(dead => $"{dead.Key} {dead.Value}")));
    }

    [Fact]
    public void Empty_rows_count_and_are_no_events() =>
        Assert.Equal(4, Assert.Single(Read(Acled + "\n\nSYR1,2031-05-03,x,,,,,Syria,Homs,34.73,36.72,1,14\n").Events).Row);

    [Fact]
    public void A_table_may_be_parted_by_semicolons() =>
        Assert.Equal("Homs", Assert.Single(Read(Acled.Replace(',', ';') + "SYR1;2031-05-03;x;;;;;Syria;Homs;34.73;36.72;1;14\n").Events).Place);

    [Theory]
    [InlineData("SYR1,2031-05-03,x,,,,,Syria,Homs,34.73,36.72,1,many", "row 2, column fatalities: “many” is no count")]
    [InlineData("SYR1,2031-05-03,x,,,,,Syria,Homs,34.73,36.72,1,-1", "row 2, column fatalities")]
    [InlineData("SYR1,May,x,,,,,Syria,Homs,34.73,36.72,1,1", "row 2, column event_date: “May” is no day")]
    [InlineData("SYR1,2031-05-03,x,,,,,Syria,Homs,134.73,36.72,1,1", "row 2, column latitude: “134.73” is no coordinate")]
    [InlineData("SYR1,2031-05-03,x,,,,,Syria,Homs,34.73,NaN,1,1", "row 2, column longitude")]
    public void What_a_cell_cannot_hold_is_told_by_row_and_column(string row, string problem) =>
        Assert.Contains(problem, Assert.Throws<InvalidDataException>(() => Read(Acled + row + "\n")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("a,b,c\n1,2,3\n")]
    [InlineData("PK\u0003\u0004")]
    public void What_is_no_such_dataset_is_refused(string text) =>
        Assert.Contains("neither ACLED's", Assert.Throws<InvalidDataException>(() => Read(text)).Message, StringComparison.Ordinal);

    static (DatasetFormat Format, System.Collections.Immutable.ImmutableArray<DatasetEvent> Events) Read(string text) => DatasetReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
