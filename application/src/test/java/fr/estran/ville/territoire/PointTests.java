package fr.estran.ville.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointTests {

    static final Point MEDIATHEQUE = new Point(new BigDecimal("47.997500"), new BigDecimal("-4.097900"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "47.9975, -4.0979",
                "47.9975,-4.0979",
                "47.9975 -4.0979",
                " 47.9975 ; −4.0979 ",
                "47,9975 ; -4,0979",
                "47,9975, -4,0979",
                "47,9975 -4,0979",
                "47.9975°, -4.0979°",
                "47.99750000001/-4.0979",
                "47° 59' 51\" N, 4° 5' 52.44\" O",
                "47°59’51″N 4°05’52,44″W",
                "N 47° 59.85' O 4° 5.874'",
                "geo:47.9975,-4.0979",
                "https://www.openstreetmap.org/?mlat=47.9975&mlon=-4.0979#map=18/47.1/-4.1",
                "https://www.openstreetmap.org/#map=18/47.9975/-4.0979",
                "https://www.google.com/maps/@47.9975,-4.0979,17z"
            })
    void reads_what_maps_and_people_write(String saisi) {
        assertThat(Point.lire(saisi)).contains(MEDIATHEQUE);
        assertThat(Point.lire(Point.lire(saisi).orElseThrow().dit())).contains(MEDIATHEQUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91, 4",
                "47.9, 181",
                "47.9",
                "47.9, -4.0, 12",
                "près de la gare",
                "47° 59' 51\" N",
                "https://exemple.fr/plan",
                "1e3, 4"
            })
    void does_not_read_what_is_no_place_on_earth(String saisi) {
        assertThat(Point.lire(saisi)).isEmpty();
    }
}
