package handover.io;

import handover.basemap.BasemapNames;
import handover.basemap.CountryLabel;
import handover.basemap.Town;
import handover.basemap.WaterLabel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Decodes the base map's block of names.
final class NamesDecoder {
    private final Unpacker in;

    NamesDecoder(Unpacker in) {
        this.in = in;
    }

    BasemapNames names() throws IOException {
        List<Town> towns = new ArrayList<>();
        for (int n = in.count(6); n > 0; n--) {
            towns.add(town());
        }
        List<CountryLabel> countries = new ArrayList<>();
        for (int n = in.count(6); n > 0; n--) {
            Town t = town();
            countries.add(
                    new CountryLabel(t.country(), t.english(), t.french(), t.rank(), t.x(), t.y()));
        }
        List<WaterLabel> waters = new ArrayList<>();
        for (int n = in.count(6); n > 0; n--) {
            waters.add(water());
        }
        in.end();
        return new BasemapNames(towns, countries, waters);
    }

    private Town town() throws IOException {
        String country = in.text();
        String english = in.text();
        String french = in.text();
        int rank = in.number();
        double[] xy = in.line(1);
        return new Town(country, english, french, rank, xy[0], xy[1]);
    }

    private WaterLabel water() throws IOException {
        WaterLabel.Kind kind = in.choice(WaterLabel.Kind.values());
        String english = in.text();
        String french = in.text();
        double zoom = in.number() / 10.0;
        int angle = in.signed();
        double[] xy = in.line(1);
        return new WaterLabel(kind, english, french, zoom, angle, xy[0], xy[1]);
    }
}
